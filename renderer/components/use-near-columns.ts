import { defaultRangeExtractor, useVirtualizer, type Range } from "@tanstack/react-virtual";
import { useMemo, type RefObject } from "react";
import { rem } from "../session/rem.ts";
import { usePrinting } from "../session/use-printing.ts";

/** Above this many columns only those near the frame are drawn. */
const MANY_COLUMNS = 20;

/** How many columns are drawn beyond the edges of the frame, so that Tab finds them there. */
const BEYOND = 2;

/** The columns that are drawn; `skipped` are left out before one, `after` behind the last. */
export interface DrawnColumns {
  columns: readonly { index: number; skipped: number }[];
  after: number;
  /** How many cells a row of them has, the stand-ins for what is left out among them. */
  cells: number;
}

interface NearColumnsOptions {
  /** What scrolls. */
  frame: RefObject<HTMLElement | null>;
  count: number;
  /** Width of each in rem, as in the style sheet. */
  width: number;
  /** Width in rem of what stands before them in a row. */
  before: number;
  /** A column that stays drawn: the focus is in it. -1 is none. */
  keep: number;
}

export interface NearColumns {
  drawn: DrawnColumns;
  /** Whether some may be left out. */
  inPart: boolean;
}

function drawnColumns(indexes: readonly number[], count: number): DrawnColumns {
  const columns = indexes.map((index, i) => ({ index, skipped: index - (indexes[i - 1] ?? -1) - 1 }));
  const after = count - 1 - (indexes.at(-1) ?? -1);
  const gaps = columns.filter(({ skipped }) => skipped > 0).length + Math.min(after, 1);
  return { columns, after, cells: columns.length + gaps };
}

/** Which columns of a wide table are drawn: those in its frame and a few around it. On paper all of them. */
export function useNearColumns({ frame, count, width, before, keep }: NearColumnsOptions): NearColumns {
  const printing = usePrinting();
  const inPart = !printing && count > MANY_COLUMNS;
  const kept = keep >= 0 && keep < count ? [keep] : [];
  // oxlint-disable-next-line react/incompatible-library -- its functions are called while drawing and handed to nothing memoized
  const virtual = useVirtualizer<HTMLElement, Element>({
    count,
    enabled: inPart,
    horizontal: true,
    getScrollElement: () => frame.current,
    estimateSize: () => width * rem(),
    rangeExtractor: (range: Range) =>
      [...new Set([...kept, ...defaultRangeExtractor(range)])].sort((a, b) => a - b),
    overscan: BEYOND,
    paddingStart: before * rem(),
  });
  const near = inPart
    ? virtual
        .getVirtualItems()
        .map(({ index }) => index)
        .join(" ")
    : null;
  // The same object as long as the columns are the same, so that a row that stays is not drawn anew.
  const drawn = useMemo(() => {
    const indexes =
      near === null
        ? Array.from({ length: count }, (_, index) => index)
        : near.split(" ").filter(Boolean).map(Number);
    return drawnColumns(indexes, count);
  }, [near, count]);
  return { drawn, inPart };
}
