import { Fragment, useMemo, useRef, type ReactNode } from "react";
import { LeftOutRows } from "./left-out.tsx";
import styles from "./near.module.css";
import { HeadCells, type ColumnHead } from "./table-head.tsx";
import { Table } from "./table.tsx";
import { useNearRows } from "./use-near-rows.ts";

/** What is known of a row before it is drawn. */
export interface LongRow<T> {
  keyOf: (item: T) => string;
  /** Its height in rem, near enough. */
  rem: number;
}

interface LongTableProps<T> {
  /** What it is a table of; its frame is called so. */
  label: string;
  items: readonly T[];
  row: LongRow<T>;
  columns: readonly ColumnHead[];
  /** The cells of a row. */
  children: (item: T) => ReactNode;
}

/** A table that may be as long as the profile has records; see `LongList`. */
export function LongTable<T>({ label, items, row, columns, children }: LongTableProps<T>) {
  const frame = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/exhaustive-deps -- a key is of its item, not of the function that reads it
  const keys = useMemo(() => items.map(row.keyOf), [items]);
  const near = useNearRows({ frame, keys, height: row.rem });
  return (
    <div
      ref={frame}
      {...(near.inPart && { className: styles.frame, role: "group", "aria-label": label, tabIndex: 0 })}
      {...near.focus}
    >
      <Table aria-rowcount={near.inPart ? items.length + 1 : undefined}>
        <thead>
          <tr aria-rowindex={near.inPart ? 1 : undefined}>
            <HeadCells columns={columns} />
          </tr>
        </thead>
        <tbody>
          {near.rows.map(({ index, gap }) => {
            const item = items[index];
            if (item === undefined) return null;
            return (
              <Fragment key={keys[index]}>
                <LeftOutRows height={gap} span={columns.length} />
                <tr ref={near.measure} data-index={index} aria-rowindex={near.inPart ? index + 2 : undefined}>
                  {children(item)}
                </tr>
              </Fragment>
            );
          })}
          <LeftOutRows height={near.below} span={columns.length} />
        </tbody>
      </Table>
    </div>
  );
}
