import { useElementSize } from "@mantine/hooks";
import { useCallback, useEffect, useMemo, useRef, type KeyboardEvent } from "react";
import type { ShownGrid } from "../../../core/compatibility/grid-view.ts";
import { Table } from "../../components/table.tsx";
import { GroupFold } from "./group-fold.tsx";
import { GridHead } from "./grid-head.tsx";
import { gridItems } from "./grid-items.ts";
import { GridNotes } from "./grid-notes.tsx";
import { GridRow } from "./grid-row.tsx";
import styles from "./grid-table.module.css";
import { COLUMN, FIRST_COLUMN, useDrawn, type Drawn } from "./use-drawn.ts";
import { useGridFocus } from "./use-grid-focus.ts";
import { toggled, type ViewState } from "./use-grid-view.ts";
import { usePrinting } from "../../session/use-printing.ts";

export interface GridProps {
  shown: ShownGrid;
  state: ViewState;
  question: string;
  /** What the rows are. */
  firstColumn: string;
  groupName: (group: string) => string;
  /** The cell whose notes are open. */
  open: string | null;
  onOpen: (cell: string | null) => void;
}

/** Row heights in rem by density, as in the style sheet. */
const HEIGHTS = { compact: 2, normal: 2.5, large: 3 } as const;

/** The grid as a real table: sticky head and first column, arrow keys, notes under the row; large ones are drawn in part. */
export function GridTable({ shown, state, question, firstColumn, groupName, open, onOpen }: GridProps) {
  const frame = useRef<HTMLDivElement>(null);
  const { ref: head, height: headHeight } = useElementSize<HTMLTableSectionElement>();
  const printing = usePrinting();
  const { columns } = shown;
  const items = useMemo(() => gridItems(shown, open, printing), [shown, open, printing]);
  const rowCount = items.filter((item) => item.kind === "row").length;
  const drawn = useDrawn(frame, items, columns.length, HEIGHTS[state.density], printing);
  const focus = useGridFocus(frame, rowCount, columns.length, drawn.reveal);
  const opened = items.find((item) => item.kind === "row" && item.openColumn >= 0);
  const [openRow, openIndex] = opened?.kind === "row" ? [opened.index, opened.openColumn] : [null, -1];
  const span =
    drawn.columns.indexes.length + 1 + Math.min(drawn.columns.before, 1) + Math.min(drawn.columns.after, 1);
  useRevealOnce(open === null ? null : openRow, drawn.reveal);
  const pin = useCallback((row: string) => state.write({ pin: toggled(state.view.pinned, row) }), [state]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && open !== null) {
      onOpen(null);
      frame.current?.querySelector<HTMLElement>(`[data-pair="${open}"]`)?.focus();
    } else focus.onKeyDown(event);
  };
  const width = `${FIRST_COLUMN + COLUMN * columns.length}rem`;
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- arrow keys move between the cells' buttons
    <div
      ref={frame}
      className={styles.frame}
      // What is brought into sight comes out from under the head, however many lines that has.
      style={headHeight > 0 ? { scrollPaddingTop: headHeight } : undefined}
      onKeyDown={onKeyDown}
    >
      <Table
        className={`${styles.grid} ${styles[state.density]}`}
        style={drawn.columnsVirtual ? { width } : { minWidth: width }}
        aria-rowcount={rowCount + 1}
        aria-colcount={columns.length + 1}
      >
        <caption className="visually-hidden">{question}</caption>
        <colgroup>
          <col className={styles.first} />
          {columns.map((column) => (
            <col key={column.id} />
          ))}
        </colgroup>
        <thead ref={head}>
          <tr aria-rowindex={1}>
            <th scope="col">{firstColumn}</th>
            {drawn.columns.before > 0 && <td colSpan={drawn.columns.before} aria-hidden="true" />}
            {drawn.columns.indexes.map((i) => {
              const column = columns[i];
              if (column === undefined) return null;
              return (
                <GridHead
                  key={column.id}
                  column={column}
                  index={i}
                  open={i === openIndex}
                  sort={state.view.sort}
                  onSort={(sort) => state.write({ sort })}
                />
              );
            })}
            {drawn.columns.after > 0 && <td colSpan={drawn.columns.after} aria-hidden="true" />}
          </tr>
        </thead>
        <tbody>
          {drawn.above > 0 && <Space height={drawn.above} span={span} />}
          {drawn.items.map(({ item, index }) => {
            if (item.kind === "row") {
              return (
                <GridRow
                  key={item.key}
                  item={item}
                  itemIndex={index}
                  columns={columns}
                  drawn={drawn.columns}
                  reachable={focus.row === item.index ? focus.column : -1}
                  onCurrent={focus.setCurrent}
                  onOpen={onOpen}
                  onPin={pin}
                  measure={drawn.measure}
                />
              );
            }
            if (item.kind === "notes") {
              const [column, cell] = [columns[item.column], item.row.cells[item.column]];
              if (column === undefined || cell === undefined) return null;
              return (
                <tr key={item.key} ref={drawn.measure} data-index={index} className={styles.notes}>
                  <td colSpan={columns.length + 1}>
                    <GridNotes row={item.row.line} column={column} cell={cell} onClose={() => onOpen(null)} />
                  </td>
                </tr>
              );
            }
            return (
              <tr key={item.key} ref={drawn.measure} data-index={index} className={styles.group}>
                <th colSpan={columns.length + 1} scope="rowgroup">
                  <GroupFold group={item.group} name={groupName(item.group.id)} state={state} />
                </th>
              </tr>
            );
          })}
          {drawn.below > 0 && <Space height={drawn.below} span={span} />}
        </tbody>
      </Table>
    </div>
  );
}

/** A cell that the address opened is brought into sight, once: what is opened by hand is there already. */
function useRevealOnce(row: number | null, reveal: Drawn["reveal"]): void {
  const first = useRef(row);
  useEffect(() => {
    if (first.current === null) return;
    reveal(first.current, 0, true);
    first.current = null;
  });
}

/** As high as the rows that are not drawn. */
function Space({ height, span }: { height: number; span: number }) {
  return (
    <tr aria-hidden="true">
      <td aria-hidden="true" colSpan={span} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}
