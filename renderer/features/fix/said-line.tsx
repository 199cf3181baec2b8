import { Button } from "@mantine/core";
import type { OpenCause } from "../../../core/diagnosis/open-cause.ts";
import { useWords } from "../../session/language.tsx";
import styles from "./said-field.module.css";
import { SaidField } from "./said-field.tsx";
import type { Fixing } from "./use-fixing.ts";
import type { Outcome } from "./use-outcome.ts";

/** The text on the screen, what it means, and a way to write the attempt down with it. */
export function SaidLine({ fixing, outcome }: { fixing: Fixing; outcome: Outcome }) {
  const { t, say } = useWords();
  const { text, parts, diagnosis } = fixing;
  const open = [...(diagnosis.current === null ? [] : [diagnosis.current.open]), ...diagnosis.next];
  const named: OpenCause[] = open.filter(({ said }) => said !== null);
  const [only] = named;
  return (
    <div>
      <SaidField
        label={t("fix.said")}
        value={text}
        onChange={(value) => parts.write({ text: value, a: "", end: "" }, true)}
      />
      <p role="status" className="meta">
        {text === ""
          ? ""
          : only === undefined
            ? t("fix.said.unknown")
            : named.length === 1
              ? t("fix.said.is", { cause: say(only.cause.name) })
              : t("fix.said.may")}
      </p>
      {outcome.refused !== null && (
        <p className={styles.cut}>
          <Button size="compact-sm" onClick={outcome.refused}>
            {t("fix.attempt.keep")}
          </Button>
        </p>
      )}
    </div>
  );
}
