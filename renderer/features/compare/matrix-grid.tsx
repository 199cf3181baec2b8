import { Fragment, useRef, useState, type KeyboardEvent } from "react";
import type { Matrix } from "../../../core/compatibility/matrix.ts";
import { useWords } from "../../app/language.tsx";
import { Mark } from "../../components/mark.tsx";
import { moveFocus } from "./grid-keyboard.ts";
import styles from "./matrix-grid.module.css";
import { NotesRow } from "./notes-row.tsx";
import { pairId, useCellText } from "./pair-name.ts";

export interface MatrixProps {
  matrix: Matrix;
  /** The pair whose notes are open. */
  open: string | null;
  onOpen: (pair: string | null) => void;
}

/** The grid as a real table: sticky head and first column, arrow keys between cells, notes under the row. */
export function MatrixGrid({ matrix, open, onOpen }: MatrixProps) {
  const { t, say } = useWords();
  const cellText = useCellText();
  const table = useRef<HTMLTableElement>(null);
  const [current, setCurrent] = useState("0:0");
  const { columns } = matrix;
  const openColumn = columns.findIndex((c) => open?.endsWith(`--${c.id}`));
  const rows = matrix.groups.flatMap((g) => g.rows);
  const reachable =
    rows.length > Number(current.split(":")[0]) && columns.length > Number(current.split(":")[1])
      ? current
      : "0:0";
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && open !== null) {
      onOpen(null);
      table.current?.querySelector<HTMLElement>(`[data-pair="${open}"]`)?.focus();
    } else moveFocus(event, table.current);
  };
  return (
    <div className={styles.frame}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrow keys move between the cells' buttons */}
      <table ref={table} className={styles.grid} onKeyDown={onKeyDown}>
        <caption className="visually-hidden">{t("compare.question")}</caption>
        <colgroup>
          <col className={styles.first} />
          {columns.map((c) => (
            <col key={c.id} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t("compare.first-column")}</th>
            {columns.map((wallet, i) => (
              <th scope="col" key={wallet.id} className={i === openColumn ? styles.openColumn : undefined}>
                {say(wallet.name)}
                {wallet.scope !== undefined && <small>{say(wallet.scope)}</small>}
              </th>
            ))}
          </tr>
        </thead>
        {matrix.groups.map((group) => (
          <tbody key={group.id}>
            <tr className={styles.group}>
              <th colSpan={columns.length + 1} scope="rowgroup">
                {t(`compare.group.${group.id}`)}
              </th>
            </tr>
            {group.rows.map((row) => {
              const rowIndex = rows.indexOf(row);
              const opened = columns.findIndex((w) => pairId(row.product, w) === open);
              const verdict = row.verdicts[opened];
              const wallet = columns[opened];
              return (
                <Fragment key={row.product.id}>
                  <tr className={opened >= 0 ? styles.openRow : undefined}>
                    <th scope="row">
                      {say(row.product.name)}
                      {row.mine && group.id !== "mine" && (
                        <span className={styles.mine}>{t("compare.mine")}</span>
                      )}
                    </th>
                    {row.verdicts.map((v, i) => {
                      const column = columns[i];
                      if (column === undefined) return null;
                      const { text, name } = cellText(row.product, column, v);
                      const pair = pairId(row.product, column);
                      const at = `${rowIndex}:${i}`;
                      return (
                        <td key={column.id} className={pair === open ? styles.chosen : undefined}>
                          <button
                            type="button"
                            className={v.level === "unknown" ? styles.unknown : undefined}
                            data-cell={at}
                            data-pair={pair}
                            tabIndex={at === reachable ? 0 : -1}
                            onFocus={() => setCurrent(at)}
                            aria-label={name}
                            aria-expanded={pair === open}
                            onClick={() => onOpen(pair === open ? null : pair)}
                          >
                            <Mark level={v.level} />
                            <span>{text}</span>
                          </button>
                        </td>
                      );
                    })}
                  </tr>
                  {verdict !== undefined && wallet !== undefined && (
                    <tr className={styles.notes}>
                      <td colSpan={columns.length + 1}>
                        <NotesRow
                          product={row.product}
                          wallet={wallet}
                          verdict={verdict}
                          onClose={() => onOpen(null)}
                        />
                      </td>
                    </tr>
                  )}
                </Fragment>
              );
            })}
          </tbody>
        ))}
      </table>
    </div>
  );
}
