import type { ShownCard } from "../../core/emergency/staff-card.ts";
import { useWords } from "../session/language.tsx";
import "../styles/staff-faces.css";
import styles from "./staff-lines.module.css";

/** The lines for the staff in their language, each with what it means; on a screen and on paper. */
export function StaffLines({ card: { record, lines, money } }: { card: ShownCard }) {
  const { t } = useWords();
  return (
    <dl className={styles.lines}>
      {lines.map(({ line, text }) => (
        <div key={line} className={styles.line}>
          <dt lang={record.language} dir={record.direction}>
            {text}
          </dt>
          <dd>
            {line === "local-currency"
              ? t("staff.line.local-currency", { money: money ?? "" })
              : t(`staff.line.${line}`)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
