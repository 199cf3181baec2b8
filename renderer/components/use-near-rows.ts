import { defaultRangeExtractor, useVirtualizer, type Range } from "@tanstack/react-virtual";
import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from "react";
import { rem } from "../session/rem.ts";
import { usePrinting } from "../session/use-printing.ts";
import { focusWithin, type FocusHandlers } from "./focus-within.ts";

/** Above this many rows only those near the frame are drawn; below, all of them, so that find-in-page sees them. */
export const MANY_ROWS = 60;

/** How many rows are drawn beyond the edges of the frame, so that Tab and a quick wheel find them there. */
const BEYOND = 6;

export interface NearRow {
  index: number;
  /** Height in px of the rows left out between the one drawn before it and this one. */
  gap: number;
}

export interface NearRows {
  /** Whether some rows may be left out; the frame scrolls then. */
  inPart: boolean;
  rows: readonly NearRow[];
  /** Height in px of the rows left out after the last one. */
  below: number;
  /** Goes on each drawn row, beside `data-index`; null where nothing is left out. */
  measure: ((row: Element | null) => void) | null;
  /** Go on the frame: the row that has the focus stays drawn wherever one scrolls. */
  focus: FocusHandlers | null;
}

interface NearRowsOptions {
  /** What scrolls. */
  frame: RefObject<HTMLElement | null>;
  /** A key for each row; the same list as long as the rows are the same. */
  keys: readonly string[];
  /** Height of a row in rem, near enough: a drawn row is measured. */
  height: number;
  /** Keys of rows that stay drawn: something in them is open. */
  keep?: readonly string[];
}

const NONE: readonly string[] = [];

/** Which rows of a long list are drawn: those in its frame, some around it, and those in use. On paper all of them. */
export function useNearRows({ frame, keys, height, keep = NONE }: NearRowsOptions): NearRows {
  const printing = usePrinting();
  const inPart = !printing && keys.length > MANY_ROWS;
  const [focused, setFocused] = useState<string | null>(null);
  const places = useMemo(() => new Map(keys.map((key, index) => [key, index])), [keys]);
  const focusedAt = focused === null ? undefined : places.get(focused);
  const kept = [...keep.map((key) => places.get(key)), focusedAt].filter((at) => at !== undefined);
  // oxlint-disable-next-line react/incompatible-library -- its functions are called while drawing and handed to nothing memoized
  const virtual = useVirtualizer<HTMLElement, Element>({
    count: keys.length,
    enabled: inPart,
    getScrollElement: () => frame.current,
    estimateSize: () => height * rem(),
    getItemKey: useCallback((index: number) => keys[index] ?? index, [keys]),
    rangeExtractor: (range: Range) =>
      [...new Set([...kept, ...defaultRangeExtractor(range)])].sort((a, b) => a - b),
    overscan: BEYOND,
  });
  useFollow(frame, inPart ? focused : null, focusedAt);
  let end = 0;
  const near = virtual.getVirtualItems().map((item): NearRow => {
    const gap = item.start - end;
    end = item.end;
    return { index: item.index, gap };
  });
  return {
    inPart,
    rows: inPart ? near : keys.map((_, index) => ({ index, gap: 0 })),
    below: inPart ? Math.max(virtual.getTotalSize() - end, 0) : 0,
    measure: inPart ? virtual.measureElement : null,
    focus: inPart
      ? focusWithin("index", (index) => setFocused(index === null ? null : (keys[Number(index)] ?? null)))
      : null,
  };
}

/** A row that is moved while it has the focus is followed to its new place. */
function useFollow(frame: RefObject<HTMLElement | null>, key: string | null, at: number | undefined): void {
  const last = useRef({ key, at });
  useEffect(() => {
    const before = last.current;
    last.current = { key, at };
    if (key === null || key !== before.key || at === undefined || at === before.at) return;
    frame.current?.querySelector(`[data-index="${at}"]`)?.scrollIntoView({ block: "nearest" });
  });
}
