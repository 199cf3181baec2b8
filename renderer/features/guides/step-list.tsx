import { useState } from "react";
import type { GuideFor } from "../../../core/guides/guide-for.ts";
import type { Person } from "../../../core/profile/person.ts";
import { Section } from "../../components/section.tsx";
import { useWords } from "../../session/language.tsx";
import { useView } from "../../session/view.ts";
import { StepInHand } from "./step-in-hand.tsx";
import { StepLine } from "./step-line.tsx";
import styles from "./steps.module.css";
import { VariantList } from "./variant-list.tsx";

/** The steps: what is done in a line each, the one in hand between two rules, what comes after it. */
export function StepList({ look, person }: { look: GuideFor; person: Person | null }) {
  const { t } = useWords();
  const [view, setView] = useView<"step">();
  const { guide, progress } = look;
  const asked = progress.steps.find(({ step }) => step.id === view("step"));
  const shown = asked ?? progress.current;
  // What is pressed in a step goes with it; the focus goes to the step that takes its place.
  const [arrived, setArrived] = useState(false);
  const go = (step: string) => {
    setArrived(true);
    setView("step", step);
  };
  return (
    <div>
      <Section
        title={t("guide.steps")}
        {...(progress.state === "begun" && {
          meta: t("guide.minutes.left", { minutes: progress.minutesLeft }),
        })}
      >
        <ol>
          {progress.steps.map((one) =>
            one === shown ? (
              <StepInHand
                key={one.step.id}
                guide={guide}
                at={one}
                last={progress.steps.length === one.number}
                person={person}
                takesFocus={arrived}
                onNext={() => go("")}
              />
            ) : (
              <StepLine
                key={one.step.id}
                guide={guide}
                at={one}
                person={person}
                onOpen={() => go(one.step.id)}
              />
            ),
          )}
        </ol>
        {progress.state === "done" && (
          <p role="status" className={styles.finished}>
            {t("guide.finished")}
          </p>
        )}
      </Section>
      <VariantList look={look} />
    </div>
  );
}
