import type { StepProgress } from "../../../core/guides/guide-progress.ts";
import type { Person } from "../../../core/profile/person.ts";
import { plainText } from "../../../core/i18n/plain-text.ts";
import { TaskBox } from "../../components/task-box.tsx";
import { useWords } from "../../session/language.tsx";
import styles from "./steps.module.css";
import { useStepMark } from "./use-step-mark.ts";

interface StepBoxProps {
  guide: string;
  at: StepProgress;
  /** Nobody: the box is only drawn. */
  person: Person | null;
  /** It is the step in hand. */
  here?: boolean;
}

/** The box of a step: ticked when it is done; a press says so, or takes it back. */
export function StepBox(props: StepBoxProps) {
  const { at, person, here = false } = props;
  if (person === null) return <TaskBox state={here ? "doing" : at.doneOn === null ? "to-do" : "done"} />;
  return <OwnBox {...props} person={person} />;
}

function OwnBox({
  guide,
  at: { step, number, doneOn },
  person,
  here = false,
}: StepBoxProps & { person: Person }) {
  const { t, say } = useWords();
  const mark = useStepMark(guide, person);
  const done = doneOn !== null;
  const state = done ? "done" : here ? "doing" : "to-do";
  return (
    <button
      type="button"
      role="checkbox"
      aria-checked={done}
      aria-label={t("guide.step.box", {
        number,
        text: plainText(say(step.text)),
        state: t(`state.${state}`),
      })}
      className={styles.box}
      onClick={() => void mark(step.id, !done)}
    >
      <TaskBox state={state} />
    </button>
  );
}
