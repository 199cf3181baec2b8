import { IconPin, IconPinFilled } from "@tabler/icons-react";
import { memo, type Ref } from "react";
import { cellId } from "../../../core/compatibility/grid.ts";
import type { ShownGrid } from "../../../core/compatibility/grid-view.ts";
import { useWords } from "../../session/language.tsx";
import { GridCellButton } from "./grid-cell.tsx";
import type { GridItem } from "./grid-items.ts";
import styles from "./grid-table.module.css";
import { useCellText } from "./use-cell-text.ts";

/** The columns that are drawn, and how many are left out before and after them. */
export interface DrawnColumns {
  indexes: readonly number[];
  before: number;
  after: number;
}

interface GridRowProps {
  item: Extract<GridItem, { kind: "row" }>;
  columns: ShownGrid["columns"];
  drawn: DrawnColumns;
  /** The column of the one cell that Tab reaches, if it is in this row; else -1. */
  reachable: number;
  onCurrent: (at: string) => void;
  onOpen: (cell: string | null) => void;
  onPin: (row: string) => void;
  measure: Ref<HTMLTableRowElement>;
  itemIndex: number;
}

/**
 * One row: its head with the pin, then the cells that are drawn. Scrolling draws the table anew at every frame; the
 * rows that stay are the same and are left alone.
 */
export const GridRow = memo(function GridRow({
  item,
  columns,
  drawn,
  reachable,
  onCurrent,
  onOpen,
  onPin,
  measure,
  itemIndex,
}: GridRowProps) {
  const { t, say } = useWords();
  const cellText = useCellText();
  const { row, index, openColumn } = item;
  const Pin = row.pinned ? IconPinFilled : IconPin;
  return (
    <tr
      ref={measure}
      data-index={itemIndex}
      aria-rowindex={index + 2}
      className={openColumn >= 0 ? styles.openRow : undefined}
    >
      <th scope="row">
        <div className={styles.rowHead}>
          <span>
            {say(row.line.name)}
            {row.line.mine && row.line.group !== "mine" && <b className={styles.mine}>{t("compare.mine")}</b>}
            {row.line.detail !== null && <small>{say(row.line.detail)}</small>}
          </span>
          <button
            type="button"
            className={styles.pin}
            aria-pressed={row.pinned}
            aria-label={t("compare.pin", { name: say(row.line.name) })}
            onClick={() => onPin(row.line.id)}
          >
            <Pin size="1rem" stroke={1.75} aria-hidden="true" />
          </button>
        </div>
      </th>
      {drawn.before > 0 && <td colSpan={drawn.before} aria-hidden="true" />}
      {drawn.indexes.map((i) => {
        const [column, cell] = [columns[i], row.cells[i]];
        if (column === undefined || cell === undefined) return null;
        const id = cellId(row.line, column);
        const at = `${index}:${i}`;
        return (
          <td key={column.id} aria-colindex={i + 2} className={i === openColumn ? styles.chosen : undefined}>
            <GridCellButton
              cell={cell}
              at={at}
              id={id}
              {...cellText(row.line, column, cell)}
              open={i === openColumn}
              reachable={i === reachable}
              onFocus={() => onCurrent(at)}
              onToggle={() => onOpen(i === openColumn ? null : id)}
            />
          </td>
        );
      })}
      {drawn.after > 0 && <td colSpan={drawn.after} aria-hidden="true" />}
    </tr>
  );
});
