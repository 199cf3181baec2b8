import type { Level } from "../catalogue/level.ts";
import { compact } from "../search/compact.ts";
import type { Answer } from "./answer.ts";
import type { Grid, GridLine } from "./grid.ts";

/** What a person made of a grid; all of it stands in the address. */
export interface GridView {
  /** Only rows (and columns that can be one’s own) of what the person has. */
  mineOnly: boolean;
  /** Hide rows in which every column says the same. */
  differencesOnly: boolean;
  /** Hide rows and columns without a known answer. */
  knownOnly: boolean;
  /** Rows that have a name with this in it, in any language. */
  find: string;
  /** Rows that stay at the top whatever else is chosen. */
  pinned: readonly string[];
  /** Columns taken away by hand. */
  hidden: readonly string[];
  /** Groups folded to their head. */
  collapsed: readonly string[];
  /** The column by whose answers the rows are ordered, best first or worst first; null leaves them as they are. */
  sort: { column: string; descending: boolean } | null;
}

export const PLAIN_VIEW: GridView = {
  mineOnly: false,
  differencesOnly: false,
  knownOnly: false,
  find: "",
  pinned: [],
  hidden: [],
  collapsed: [],
  sort: null,
};

export interface ShownRow {
  line: GridLine;
  pinned: boolean;
  cells: readonly Answer[];
}

export interface ShownGroup {
  id: string;
  collapsed: boolean;
  /** All rows of the group that the view lets through, folded or not. */
  rows: readonly ShownRow[];
}

/** A grid as a view shows it. */
export interface ShownGrid {
  columns: readonly GridLine[];
  groups: readonly ShownGroup[];
  /** How many rows and columns have no known answer: what the switch hides, or would hide. */
  unknownRows: number;
  unknownColumns: number;
}

const isKnown = ({ level }: Answer): boolean => level !== "unknown" && level !== null;

const knownAt = (row: ShownRow, column: number): boolean => {
  const cell = row.cells[column];
  return cell !== undefined && isKnown(cell);
};

/** What makes two answers the same: the level and the condition beside it. */
const answerOf = ({ level, short }: Answer): string => `${level ?? "n/a"} ${short?.en ?? ""}`;

const RANK: Record<Level, number> = { supported: 0, partial: 1, unsupported: 2, unknown: 3 };
/** Works first, unknown after a plain no; not applicable last. */
const rankOf = (cell: Answer | undefined): number => {
  const level = cell?.level ?? null;
  return level === null ? 4 : RANK[level];
};

const namesOf = ({ name, aliases = [] }: GridLine): string[] => [...Object.values(name), ...aliases];

/** The pinned rows keep the order in which they were pinned and stand in a group of their own. */
export const PINNED_GROUP = "pinned";

/** Applies a view. Groups come in the order their first row has in the grid. */
export function showGrid(grid: Grid, view: GridView): ShownGrid {
  const all: ShownRow[] = grid.rows.map((line, i) => ({
    line,
    pinned: view.pinned.includes(line.id),
    cells: grid.cells[i] ?? [],
  }));
  const indexes = keptColumns(grid, view, all);
  const pick = (row: ShownRow): ShownRow => ({
    ...row,
    cells: indexes.map((i) => row.cells[i]).filter((cell) => cell !== undefined),
  });
  const found = compact(view.find);
  const kept = all
    .map(pick)
    .filter(
      (row) =>
        row.pinned ||
        ((!view.mineOnly || row.line.mine) &&
          (!view.knownOnly || row.cells.some(isKnown)) &&
          (!view.differencesOnly || new Set(row.cells.map(answerOf)).size > 1) &&
          namesOf(row.line).some((name) => compact(name).includes(found))),
    );
  const columns = indexes.map((i) => grid.columns[i]).filter((column) => column !== undefined);
  return {
    columns,
    groups: groupsOf(sorted(kept, columns, view), view),
    unknownRows: all.filter((row) => !row.cells.some(isKnown)).length,
    unknownColumns: grid.columns.filter((_, i) => !all.some((row) => knownAt(row, i))).length,
  };
}

/** The indexes of the columns that stay. */
function keptColumns(grid: Grid, view: GridView, rows: readonly ShownRow[]): number[] {
  const someAreMine = grid.columns.some((column) => column.mine);
  return grid.columns.flatMap((column, i) => {
    if (view.hidden.includes(column.id)) return [];
    if (view.mineOnly && someAreMine && !column.mine) return [];
    const known = rows.some((row) => knownAt(row, i));
    return view.knownOnly && !known ? [] : [i];
  });
}

/** By the answers in one column; rows with the same answer keep their order. */
function sorted(
  rows: readonly ShownRow[],
  columns: readonly GridLine[],
  { sort }: GridView,
): readonly ShownRow[] {
  const index = columns.findIndex((column) => column.id === sort?.column);
  if (sort === null || index < 0) return rows;
  const sign = sort.descending ? -1 : 1;
  return rows.toSorted((a, b) => sign * (rankOf(a.cells[index]) - rankOf(b.cells[index])));
}

function groupsOf(rows: readonly ShownRow[], view: GridView): ShownGroup[] {
  const pinned = view.pinned
    .map((id) => rows.find(({ line }) => line.id === id))
    .filter((row) => row !== undefined);
  const rest = rows.filter((row) => !row.pinned);
  const ids = [...new Set(rest.map(({ line }) => line.group))];
  const groups = ids.map((id) => ({
    id,
    collapsed: view.collapsed.includes(id),
    rows: rest.filter(({ line }) => line.group === id),
  }));
  return pinned.length === 0 ? groups : [{ id: PINNED_GROUP, collapsed: false, rows: pinned }, ...groups];
}
