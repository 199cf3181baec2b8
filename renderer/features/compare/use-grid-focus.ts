import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type RefObject } from "react";

interface Place {
  row: number;
  column: number;
}

type Step = (at: Place, last: Place) => Place;

/** A screenful of rows, near enough: the keys say "far", not how far. */
const PAGE = 10;

const STEPS: Record<string, Step> = {
  ArrowUp: (at) => ({ ...at, row: at.row - 1 }),
  ArrowDown: (at) => ({ ...at, row: at.row + 1 }),
  ArrowLeft: (at) => ({ ...at, column: at.column - 1 }),
  ArrowRight: (at) => ({ ...at, column: at.column + 1 }),
  PageUp: (at) => ({ ...at, row: at.row - PAGE }),
  PageDown: (at) => ({ ...at, row: at.row + PAGE }),
  Home: (at) => ({ ...at, column: 0 }),
  End: (at, last) => ({ ...at, column: last.column }),
  "Ctrl Home": () => ({ row: 0, column: 0 }),
  "Ctrl End": (_, last) => last,
};

const within = (value: number, last: number) => Math.min(Math.max(value, 0), Math.max(last, 0));

interface GridFocus {
  /** Where the one cell is that Tab reaches. */
  row: number;
  column: number;
  setCurrent: (at: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * Arrow keys, Page, Home and End between the cells (`data-cell="row:column"`), Ctrl with Home or End to the corners.
 * A cell that is not drawn yet is brought in by `reveal` and takes the focus as soon as it is there.
 */
export function useGridFocus(
  root: RefObject<HTMLElement | null>,
  rows: number,
  columns: number,
  reveal: (row: number, column: number) => void,
): GridFocus {
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  const waiting = useRef<string | null>(null);
  const last = { row: rows - 1, column: columns - 1 };
  const place = { row: within(at.row, last.row), column: within(at.column, last.column) };

  useEffect(() => {
    if (waiting.current === null) return;
    const cell = root.current?.querySelector<HTMLElement>(`[data-cell="${waiting.current}"]`);
    if (cell === null || cell === undefined) return;
    waiting.current = null;
    cell.focus();
  });

  const setCurrent = useCallback((cell: string) => {
    const [row = 0, column = 0] = cell.split(":").map(Number);
    setAt({ row, column });
  }, []);

  return {
    ...place,
    setCurrent,
    onKeyDown: (event) => {
      if ((event.target as HTMLElement).dataset["cell"] === undefined) return;
      const step = STEPS[event.ctrlKey || event.metaKey ? `Ctrl ${event.key}` : event.key];
      if (step === undefined) return;
      event.preventDefault();
      const next = step(place, last);
      const to = { row: within(next.row, last.row), column: within(next.column, last.column) };
      waiting.current = `${to.row}:${to.column}`;
      setAt(to);
      reveal(to.row, to.column);
    },
  };
}
