import type { BeforeAfter } from "../../core/catalogue/before-after.ts";
import { useWords } from "../session/language.tsx";
import { Table } from "../components/table.tsx";
import styles from "./satisfaction-lines.module.css";

const STOPS = ["low", "medium", "high"] as const;

/** An ordinal opinion as a line with three stops: no bar, because nobody gave a number. */
export function SatisfactionLines({ feedback }: { feedback: BeforeAfter["feedback"] }) {
  const { t, say } = useWords();
  return (
    <Table className={styles.scale}>
      <thead>
        <tr>
          <th scope="col">{t("satisfaction.group")}</th>
          <th scope="col">
            <span className="visually-hidden">{t("satisfaction.label")}</span>
            <span className={styles.axis} aria-hidden="true">
              {STOPS.map((stop) => (
                <span key={stop}>{t(`satisfaction.${stop}`)}</span>
              ))}
            </span>
          </th>
        </tr>
      </thead>
      <tbody>
        {feedback.map(({ group, satisfaction, comment }) => (
          <tr key={group.en}>
            <th scope="row">{say(group)}</th>
            <td>
              <span className="visually-hidden">
                {t("satisfaction.is", { level: t(`satisfaction.${satisfaction}`) })}
              </span>
              <span className={`${styles.line} ${styles[satisfaction]}`} aria-hidden="true">
                {STOPS.map((stop) => (
                  <i key={stop} className={stop === satisfaction ? styles.on : undefined} />
                ))}
              </span>
              <span className={styles.comment}>{say(comment)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
