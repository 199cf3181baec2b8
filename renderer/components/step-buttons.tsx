import { ActionIcon, Tooltip } from "@mantine/core";
import { IconArrowBackUp, IconArrowForwardUp } from "@tabler/icons-react";
import { useCommands } from "../session/commands.tsx";
import { useData } from "../session/data.tsx";
import { useWords } from "../session/language.tsx";
import type { Way } from "../session/step-keys.ts";
import { useStepText } from "../session/step-text.ts";
import styles from "./step-buttons.module.css";

const LOOKS = [
  { way: "undo", Icon: IconArrowBackUp },
  { way: "redo", Icon: IconArrowForwardUp },
] as const satisfies { way: Way; Icon: typeof IconArrowBackUp }[];

/** Undo and redo, each named after the step it would take. One without a step stays where it is and says so. */
export function StepButtons() {
  const { t } = useWords();
  const { steps } = useData();
  const { take } = useCommands();
  const stepText = useStepText();
  return (
    <div className={styles.steps} role="group" aria-label={t("step.both")}>
      {LOOKS.map(({ way, Icon }) => {
        const next = steps[way];
        const name = next === null ? t(`step.${way}.none`) : t(`step.${way}`, { step: stepText(next) });
        return (
          <Tooltip key={way} label={name} multiline maw="20rem" position="top-start">
            <ActionIcon
              variant="subtle"
              size="2rem"
              aria-label={name}
              // Not `disabled`: the focus stays on the button that has just used up its last step.
              aria-disabled={next === null}
              {...(next === null && { "data-disabled": true })}
              onClick={() => {
                if (next !== null) void take(way, null);
              }}
            >
              <Icon size="1.125rem" stroke={1.75} aria-hidden="true" />
            </ActionIcon>
          </Tooltip>
        );
      })}
    </div>
  );
}
