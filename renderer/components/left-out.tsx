import { Fragment, type ReactNode } from "react";
import type { DrawnColumns } from "./use-near-columns.ts";

/** The drawn cells of a row, by the index of their column, with stand-ins as wide as what is left out among them. */
export function NearCells({
  drawn,
  children,
}: {
  drawn: DrawnColumns;
  children: (index: number) => ReactNode;
}) {
  return (
    <>
      {drawn.columns.map(({ index, skipped }) => (
        <Fragment key={index}>
          {skipped > 0 && <td colSpan={skipped} aria-hidden="true" />}
          {children(index)}
        </Fragment>
      ))}
      {drawn.after > 0 && <td colSpan={drawn.after} aria-hidden="true" />}
    </>
  );
}

/** As high, in px, as the rows of a table that are left out here; `span` is how many cells a row has. */
export function LeftOutRows({ height, span }: { height: number; span: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true">
      <td aria-hidden="true" colSpan={span} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}
