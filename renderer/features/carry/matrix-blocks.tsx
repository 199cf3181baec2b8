import { useWords } from "../../session/language.tsx";
import { usePlanWords } from "../../session/use-plan-words.ts";
import { CellText } from "./cell-text.tsx";
import styles from "./matrix-blocks.module.css";
import type { MatrixProps } from "./matrix-section.tsx";

/** The matrix in a narrow window: a block for each failure, with the needs it changes. */
export function MatrixBlocks({ view, shown, pressed, onPress }: MatrixProps) {
  const { t } = useWords();
  const words = usePlanWords(view.situation);
  return (
    <div className={styles.blocks}>
      {shown.map(({ column, i }) => {
        const { head, about } = words.column(column);
        const what = about === "" ? head : t("plan.what-first", { failure: head, subject: about });
        const rows = view.rows.filter(({ cells }) => cells[i]?.state !== "usual");
        return (
          <div key={column.id} className={styles.block}>
            <button
              type="button"
              className={styles.head}
              aria-pressed={pressed.includes(column.id)}
              onClick={() => onPress(column.id)}
            >
              {what}
            </button>
            {rows.length === 0 && <p className="meta">{t("plan.cell.usual")}</p>}
            <dl>
              {rows.map(({ need, cells }) => {
                const cell = cells[i];
                return (
                  <div key={need.id} className={styles.row}>
                    <dt>{words.need(need)}</dt>
                    <dd>{cell !== undefined && <CellText cell={cell} situation={view.situation} />}</dd>
                  </div>
                );
              })}
            </dl>
          </div>
        );
      })}
    </div>
  );
}
