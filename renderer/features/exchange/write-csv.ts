import Papa from "papaparse";

/**
 * A table as the text of a CSV file. It starts with a byte order mark, without which Excel takes UTF-8 for the
 * system’s encoding and Chinese breaks. A cell that a spreadsheet would calculate (= + - @) gets an apostrophe before
 * it, so that a name cannot become a formula.
 */
export function csvText(table: string[][]): string {
  return `\uFEFF${Papa.unparse(table, { escapeFormulae: true, newline: "\r\n" })}\r\n`;
}
