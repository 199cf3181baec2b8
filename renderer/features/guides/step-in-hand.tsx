import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useLocation } from "wouter";
import type { Guide } from "../../../core/catalogue/guide.ts";
import type { StepProgress } from "../../../core/guides/guide-progress.ts";
import type { Person } from "../../../core/profile/person.ts";
import { EvidenceList } from "../../components/evidence-line.tsx";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { BudgetField } from "./budget-field.tsx";
import { fixAddress } from "./fix-address.ts";
import { ScreenPath } from "./screen-path.tsx";
import { StepBox } from "./step-box.tsx";
import { StepNoteField } from "./step-note-field.tsx";
import { StepWhen } from "./step-when.tsx";
import styles from "./steps.module.css";
import { useStepMark } from "./use-step-mark.ts";

interface StepInHandProps {
  guide: Guide;
  at: StepProgress;
  /** No step comes after it. */
  last: boolean;
  person: Person | null;
  /** It took the place of another that was pressed. */
  takesFocus: boolean;
  /** It is done, or looked at: on to the next that is not. */
  onNext: () => void;
}

/** The step that monthly budgets are set at: see the guide `use-it-well`. */
const BUDGET_STEP = "monthly-budget";

/** The step in hand: what to do on which screen, who says so, what was noted, and the ways on. */
export function StepInHand(props: StepInHandProps) {
  const { guide, at, person, takesFocus } = props;
  const { t, say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const { step, number } = at;
  return (
    <li className={`${styles.step} ${styles.inHand}`} aria-current="step">
      <StepBox guide={guide.id} at={at} person={person} here />
      <span className={styles.number}>{number}</span>
      <div>
        <h3 ref={heading} tabIndex={-1} className={styles.text}>
          <span className="visually-hidden">{t("guide.step.number", { number })}</span>
          <ScreenPath text={say(step.text)} />
        </h3>
        {step.hint !== undefined && <p>{say(step.hint)}</p>}
        {person !== null && step.id === BUDGET_STEP && <BudgetField person={person} />}
        <EvidenceList evidence={step.evidence} record={`guides/${guide.id}`} />
        {person !== null && <StepActions {...props} person={person} />}
      </div>
      <StepWhen at={at} />
    </li>
  );
}

function StepActions({ guide, at, last, person, onNext }: StepInHandProps & { person: Person }) {
  const { t, say } = useWords();
  const { catalogue } = useData();
  const [, navigate] = useLocation();
  const mark = useStepMark(guide.id, person);
  const { step, doneOn } = at;
  const symptom = catalogue.symptoms.find(({ id }) => id === step.fails);
  return (
    <StepNoteField guide={guide.id} at={at} person={person}>
      {doneOn === null && (
        <Button variant="filled" onClick={() => void mark(step.id, true).then((saved) => saved && onNext())}>
          {t(last ? "guide.done.last" : "guide.done")}
        </Button>
      )}
      {doneOn !== null && !last && <Button onClick={onNext}>{t("guide.on")}</Button>}
      {symptom !== undefined && (
        <Button onClick={() => navigate(fixAddress(symptom.id, guide.id, person))}>
          {t("guide.step.stuck", { symptom: say(symptom.name) })}
        </Button>
      )}
    </StepNoteField>
  );
}
