import { cellId } from "../../../core/compatibility/grid.ts";
import type { ShownGrid, ShownGroup, ShownRow } from "../../../core/compatibility/grid-view.ts";

/** What stands under one another in a grid’s body. `index` counts rows with cells, from 0. */
export type GridItem =
  | { kind: "group"; key: string; group: ShownGroup }
  | { kind: "row"; key: string; row: ShownRow; index: number; openColumn: number }
  | { kind: "notes"; key: string; row: ShownRow; column: number };

/** Rows of notes that are printed at most: more would be a book, so the view has to be narrowed first. */
export const PRINTED_NOTES = 60;

/** The answers in the rows that are not folded away: each has notes. */
export function answeredCells(shown: ShownGrid): number {
  const rows = shown.groups.filter((group) => !group.collapsed).flatMap((group) => group.rows);
  return rows.flatMap((row) => row.cells.filter((cell) => cell.record !== null)).length;
}

/**
 * The body as a list: heads of groups, rows, and the notes of the open cell under its row. On paper the notes of every
 * answered cell, as long as there are not too many.
 */
export function gridItems(shown: ShownGrid, open: string | null, printing: boolean): GridItem[] {
  const all = printing && answeredCells(shown) <= PRINTED_NOTES;
  let index = -1;
  const itemsOf = (row: ShownRow): GridItem[] => {
    index += 1;
    const openColumn = shown.columns.findIndex((column) => cellId(row.line, column) === open);
    const noted = shown.columns
      .map((_, column) => column)
      .filter((column) => column === openColumn || (all && row.cells[column]?.record !== null));
    const notes = noted.map((column): GridItem => ({
      kind: "notes",
      key: `notes ${row.line.id} ${column}`,
      row,
      column,
    }));
    return [{ kind: "row", key: row.line.id, row, index, openColumn }, ...notes];
  };
  return shown.groups.flatMap((group): GridItem[] => [
    { kind: "group", key: `group ${group.id}`, group },
    ...(group.collapsed ? [] : group.rows.flatMap(itemsOf)),
  ]);
}
