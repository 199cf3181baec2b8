import { Table } from "../../components/table.tsx";
import { useWords } from "../../session/language.tsx";
import { usePlanWords } from "../../session/use-plan-words.ts";
import { CellText } from "./cell-text.tsx";
import type { MatrixProps } from "./matrix-section.tsx";
import styles from "./matrix-table.module.css";

/** The matrix as a table; a column’s head presses it for the drill. */
export function MatrixTable({ view, shown, pressed, onPress }: MatrixProps) {
  const { t } = useWords();
  const words = usePlanWords(view.situation);
  return (
    <div className={styles.frame}>
      <Table className={styles.matrix}>
        <thead>
          <tr>
            <th scope="col">{t("plan.matrix.need")}</th>
            <th scope="col">{t("plan.matrix.usual")}</th>
            {shown.map(({ column }) => {
              const { head, about } = words.column(column);
              const on = pressed.includes(column.id);
              return (
                <th key={column.id} scope="col" className={on ? styles.on : undefined}>
                  <button
                    type="button"
                    className={styles.head}
                    aria-pressed={on}
                    onClick={() => onPress(column.id)}
                  >
                    <b>{about === "" ? head : about}</b>
                    {about !== "" && <span>{head}</span>}
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {view.rows.map(({ need, usual, cells }) => (
            <tr key={need.id}>
              <th scope="row">{words.need(need)}</th>
              <td className={styles.usual}>{usual === null ? t("plan.cell.none") : words.means(usual)}</td>
              {shown.map(({ column, i }) => {
                const cell = cells[i];
                const none = cell?.state === "none";
                const look = [none ? styles.none : "", pressed.includes(column.id) ? styles.on : ""].join(
                  " ",
                );
                return (
                  <td key={column.id} className={look}>
                    {cell !== undefined && <CellText cell={cell} situation={view.situation} />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
