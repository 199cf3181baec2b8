import type { StepProgress } from "../../../core/guides/guide-progress.ts";
import { dayShort } from "../../../core/i18n/dates.ts";
import { useWords } from "../../session/language.tsx";
import styles from "./steps.module.css";

/** At the end of a step: the day it was done, or how long it takes. */
export function StepWhen({ at: { step, doneOn } }: { at: StepProgress }) {
  const { t, language } = useWords();
  return (
    <span className={styles.when}>
      {doneOn === null
        ? t("guide.minutes", { minutes: step.minutes })
        : t("guide.done.on", { date: dayShort(doneOn, language) })}
    </span>
  );
}
