import type { Topic } from "../../../core/catalogue/topic.ts";
import type { Option } from "../../../core/scenarios/options/option.ts";
import { daysOf } from "../../../core/scenarios/options/lead-times.ts";
import { useWords } from "../../session/language.tsx";
import styles from "./option-row.module.css";
import { useOptionText } from "./use-option-text.ts";

/** Whether somebody has it, can get it before they go (and how long that takes), or there; and with what it is done. */
export function StandingMark({ option, topic }: { option: Option; topic: Topic }) {
  const { t } = useWords();
  const text = useOptionText(topic);
  const days = option.lead === null ? null : daysOf(option.lead);
  const wait =
    days === null
      ? null
      : days.high === null
        ? t("advice.wait.from", { low: days.low })
        : t("advice.wait", { low: days.low, high: days.high });
  const withWhat = text.withWhat(option);
  return (
    <p className={styles.standing}>
      <b>{t(`advice.standing.${option.standing}`)}</b>
      {wait !== null && <span>{wait}</span>}
      {withWhat !== null && <span>{withWhat}</span>}
    </p>
  );
}
