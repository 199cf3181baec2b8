import type { LocalText } from "../../../core/catalogue/text.ts";
import { TextSteps } from "../../components/text-steps.tsx";
import styles from "./current-check.module.css";

/** A part of what is in hand: steps under a head, if there are any. */
export function StepPart({ title, steps }: { title: string; steps: readonly LocalText[] }) {
  if (steps.length === 0) return null;
  return (
    <div className={styles.part}>
      <h4>{title}</h4>
      <TextSteps steps={steps} className={styles.steps} />
    </div>
  );
}
