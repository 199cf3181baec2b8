import type { Guide } from "../../../core/catalogue/guide.ts";
import type { StepProgress } from "../../../core/guides/guide-progress.ts";
import { dayShort } from "../../../core/i18n/dates.ts";
import type { Person } from "../../../core/profile/person.ts";
import { useWords } from "../../session/language.tsx";
import { ScreenPath } from "./screen-path.tsx";
import { StepBox } from "./step-box.tsx";
import { StepWhen } from "./step-when.tsx";
import styles from "./steps.module.css";

interface StepLineProps {
  guide: Guide;
  at: StepProgress;
  person: Person | null;
  onOpen: () => void;
}

/** A step that is not in hand: struck with its day when it is done. A press takes it in hand. */
export function StepLine({ guide, at, person, onOpen }: StepLineProps) {
  const { say, language } = useWords();
  const { step, number, doneOn, note } = at;
  return (
    <li className={`${styles.step} ${doneOn === null ? "" : styles.past}`}>
      <StepBox guide={guide.id} at={at} person={person} />
      <span className={styles.number}>{number}</span>
      <div>
        <button type="button" className={styles.open} onClick={onOpen}>
          <ScreenPath text={say(step.text)} />
        </button>
        {step.hint !== undefined && doneOn === null && <p className="meta">{say(step.hint)}</p>}
        {note !== null && (
          <p className={styles.note}>
            <span className="meta">{dayShort(note.on, language)}</span> {note.text}
          </p>
        )}
      </div>
      <StepWhen at={at} />
    </li>
  );
}
