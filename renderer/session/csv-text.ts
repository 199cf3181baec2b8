import Papa from "papaparse";
import { guardCell } from "../../core/exchange/formula-guard.ts";

/** A table as CSV: what every export writes and every copy holds. No cell of it is a formula (`guardCell`). */
export function csvText(table: readonly (readonly string[])[]): string {
  const cells = table.map((row) => row.map(guardCell));
  return `${Papa.unparse(cells, { newline: "\r\n" })}\r\n`;
}

/**
 * The same as a file. It starts with a byte order mark, without which Excel takes UTF-8 for the system’s encoding and
 * Chinese breaks.
 */
export function csvBlob(table: readonly (readonly string[])[]): Blob {
  return new Blob([`\uFEFF${csvText(table)}`], { type: "text/csv" });
}
