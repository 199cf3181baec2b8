import type { Confidence, Evidence } from "../catalogue/evidence.ts";
import type { Version } from "../catalogue/fact.ts";
import type { Freshness } from "../catalogue/freshness.ts";
import type { Level } from "../catalogue/level.ts";
import type { Factor } from "../catalogue/statement.ts";
import type { LocalText } from "../catalogue/text.ts";
import type { RecordKey } from "../facts/record-name.ts";
import type { Pair } from "./verdict.ts";

/** The questions that are answered by a grid. */
export const GRIDS = ["wallets", "safety", "places", "sims", "side-by-side"] as const;
export type GridId = (typeof GRIDS)[number];

/** The answer in one cell, with everything its notes show. A level of null is "not applicable". */
export interface GridCell {
  level: Level | null;
  short: LocalText | null;
  note: LocalText | null;
  reasons: readonly { factor: Factor; text: LocalText }[];
  conditions: readonly LocalText[];
  limits: readonly LocalText[];
  fees: readonly LocalText[];
  workarounds: readonly LocalText[];
  history: readonly Version[];
  conflicts: readonly Version[];
  evidence: readonly Evidence[];
  confidence: Confidence | null;
  freshness: Freshness;
  /** The record it comes from, for the way into the facts; null when nobody said anything. */
  record: RecordKey | null;
  /** The product it is inherited from. */
  from: LocalText | null;
  /** The pair that was asked about, which one may correct; null where the cell answers something else. */
  asked: Pair | null;
}

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
  cells: readonly (readonly GridCell[])[];
}

/** A cell about which nobody said anything. */
export const EMPTY_CELL: GridCell = {
  level: "unknown",
  short: null,
  note: null,
  reasons: [],
  conditions: [],
  limits: [],
  fees: [],
  workarounds: [],
  history: [],
  conflicts: [],
  evidence: [],
  confidence: null,
  freshness: "undated",
  record: null,
  from: null,
  asked: null,
};

/** The address of a cell’s notes. */
export function cellId(row: GridLine, column: GridLine): string {
  return `${row.id}--${column.id}`;
}
