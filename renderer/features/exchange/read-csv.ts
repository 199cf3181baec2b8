import Papa from "papaparse";
import { TABLE_LIMITS, type CsvRow } from "../../../core/exchange/csv-cards.ts";

/** The rows of a CSV file that have anything in them, or why it is not read and the line from which on. */
export type ReadCsv =
  | { ok: true; rows: CsvRow[] }
  | { ok: false; line: number; reason: "broken" | "too-large" | "too-many-rows" | "too-many-columns" };

/**
 * Reads comma, semicolon or tab separated text; which it is, is found out. Lines count from 1, in quoted cells too. A
 * table beyond TABLE_LIMITS is read no further than that.
 */
export function readCsv(text: string): ReadCsv {
  if (text.length > TABLE_LIMITS.characters) return { ok: false, line: 1, reason: "too-large" };
  const rows: CsvRow[] = [];
  let line = 1;
  let wrong: Extract<ReadCsv, { ok: false }> | null = null;
  let from = 0;
  Papa.parse<string[]>(text, {
    delimitersToGuess: [",", ";", "\t", "，"],
    step: ({ data, errors, meta }, parser) => {
      const at = line;
      line += text.slice(from, meta.cursor).split(/\r\n|\r|\n/).length - 1;
      from = meta.cursor;
      const stop = (reason: Extract<ReadCsv, { ok: false }>["reason"]) => {
        wrong = { ok: false, line: at, reason };
        parser.abort();
      };
      if (errors.some(({ type }) => type === "Quotes")) stop("broken");
      else if (data.length > TABLE_LIMITS.columns) stop("too-many-columns");
      else if (data.some((cell) => cell.trim() !== "")) {
        if (rows.length === TABLE_LIMITS.rows) stop("too-many-rows");
        else rows.push({ line: at, cells: data });
      }
    },
  });
  return wrong ?? { ok: true, rows };
}
