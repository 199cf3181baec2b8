import type { LocalText } from "../catalogue/text.ts";
import type { Answer } from "./answer.ts";

/** The questions that are answered by a grid. */
export const GRIDS = ["wallets", "safety", "places", "sims", "side-by-side"] as const;
export type GridId = (typeof GRIDS)[number];

/** A row or a column: what it is about. `group` is a message key’s end; `mine`: the person has it. */
export interface GridLine {
  id: string;
  name: LocalText;
  /** Other names it is found by. */
  aliases?: readonly string[];
  detail: LocalText | null;
  group: string;
  mine: boolean;
}

/** A whole grid, before any view is applied. `cells[row][column]`. */
export interface Grid {
  id: GridId;
  rows: readonly GridLine[];
  columns: readonly GridLine[];
  cells: readonly (readonly Answer[])[];
}

/** The address of a cell’s notes. */
export function cellId(row: GridLine, column: GridLine): string {
  return `${row.id}--${column.id}`;
}
