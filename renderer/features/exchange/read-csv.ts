import Papa from "papaparse";
import type { CsvRow } from "../../../core/exchange/csv-cards.ts";

/** The rows of a CSV file that have anything in them, or the line in which it stops being one. */
export type ReadCsv = { ok: true; rows: CsvRow[] } | { ok: false; line: number };

/** Reads comma, semicolon or tab separated text; which it is, is found out. Lines count from 1, in quoted cells too. */
export function readCsv(text: string): ReadCsv {
  const rows: CsvRow[] = [];
  let line = 1;
  let broken: number | null = null;
  let from = 0;
  Papa.parse<string[]>(text, {
    delimitersToGuess: [",", ";", "\t", "，"],
    step: ({ data, errors, meta }) => {
      const at = line;
      line += text.slice(from, meta.cursor).split(/\r\n|\r|\n/).length - 1;
      from = meta.cursor;
      if (errors.some(({ type }) => type === "Quotes")) broken ??= at;
      if (data.some((cell) => cell.trim() !== "")) rows.push({ line: at, cells: data });
    },
  });
  return broken === null ? { ok: true, rows } : { ok: false, line: broken };
}
