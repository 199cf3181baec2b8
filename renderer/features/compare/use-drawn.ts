import { useVirtualizer, type VirtualItem, type Virtualizer } from "@tanstack/react-virtual";
import { useMemo, useRef, type RefObject } from "react";
import type { GridItem } from "./grid-items.ts";
import type { DrawnColumns } from "./grid-row.tsx";

/** Above these a grid draws only what is near the window; below, everything, so that find-in-page sees it. */
const MANY_ROWS = 60;
const MANY_COLUMNS = 20;

/** Widths of the grid in rem, as in its style sheet. */
export const FIRST_COLUMN = 14.5;
export const COLUMN = 8.5;

const rem = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

export interface Drawn {
  items: readonly { item: GridItem; index: number }[];
  /** Height in px of what is not drawn above and below. */
  above: number;
  below: number;
  columns: DrawnColumns;
  rowsVirtual: boolean;
  columnsVirtual: boolean;
  measure: Virtualizer<HTMLDivElement, HTMLTableRowElement>["measureElement"];
  /** Brings a cell into the frame; `top` puts its row under the head. */
  reveal: (row: number, column: number, top?: boolean) => void;
}

function spaces(virtual: readonly VirtualItem[], total: number): { above: number; below: number } {
  const [first, last] = [virtual[0], virtual.at(-1)];
  return { above: first?.start ?? 0, below: last === undefined ? 0 : total - last.end };
}

/** Which rows and columns of a large grid are drawn: those in the frame and a few around it. */
export function useDrawn(
  frame: RefObject<HTMLDivElement | null>,
  items: readonly GridItem[],
  columnCount: number,
  rowHeight: number,
  everything: boolean,
): Drawn {
  const unit = useRef(0);
  if (unit.current === 0) unit.current = rem();
  const rowsVirtual = !everything && items.length > MANY_ROWS;
  const columnsVirtual = !everything && columnCount > MANY_COLUMNS;
  // oxlint-disable-next-line react/incompatible-library -- its functions are called while drawing and handed to nothing memoized
  const rows = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count: items.length,
    enabled: rowsVirtual,
    getScrollElement: () => frame.current,
    estimateSize: (i) => (items[i]?.kind === "notes" ? 16 : rowHeight) * unit.current,
    getItemKey: (i) => items[i]?.key ?? i,
    overscan: 12,
    // The head stays in place over the rows.
    scrollPaddingStart: 4 * unit.current,
  });
  const columns = useVirtualizer<HTMLDivElement, HTMLTableCellElement>({
    count: columnCount,
    enabled: columnsVirtual,
    horizontal: true,
    getScrollElement: () => frame.current,
    estimateSize: () => COLUMN * unit.current,
    overscan: 4,
    scrollPaddingStart: FIRST_COLUMN * unit.current,
  });
  const near = rows.getVirtualItems();
  const all = items.map((item, index) => ({ item, index }));
  const drawnItems = rowsVirtual ? near.flatMap(({ index }) => all[index] ?? []) : all;
  const nearColumns = columns.getVirtualItems();
  const from = columnsVirtual ? (nearColumns[0]?.index ?? 0) : 0;
  const to = columnsVirtual ? (nearColumns.at(-1)?.index ?? -1) + 1 : columnCount;
  // The same object as long as the columns are the same, so that a row that stays is not drawn anew.
  const drawnColumns = useMemo<DrawnColumns>(
    () => ({
      indexes: Array.from({ length: to - from }, (_, i) => from + i),
      before: from,
      after: columnCount - to,
    }),
    [from, to, columnCount],
  );
  return {
    items: drawnItems,
    ...(rowsVirtual ? spaces(near, rows.getTotalSize()) : { above: 0, below: 0 }),
    columns: drawnColumns,
    rowsVirtual,
    columnsVirtual,
    measure: rows.measureElement,
    reveal: (row, column, top = false) => {
      const index = items.findIndex((item) => item.kind === "row" && item.index === row);
      if (rowsVirtual) rows.scrollToIndex(index, { align: top ? "start" : "auto" });
      else frame.current?.querySelector(`[data-cell^="${row}:"]`)?.scrollIntoView({ block: "nearest" });
      if (columnsVirtual) columns.scrollToIndex(column);
    },
  };
}
