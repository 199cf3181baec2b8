import type { Catalogue } from "../../../core/catalogue/catalogue.ts";
import { TABLE_LIMITS, type CsvRow } from "../../../core/exchange/csv-cards.ts";
import type { Exchange } from "../../../core/exchange/exchange.ts";
import { readExchange } from "../../../core/exchange/read.ts";
import type { PackProblem } from "../../../core/overlay/pack-problem.ts";
import { refusedWhole } from "../../../core/overlay/placed-json.ts";
import { decodeText, type DecodedText } from "./decode-text.ts";
import { readCsv } from "./read-csv.ts";

/** What a chosen file turned out to be. */
export type ReadFile =
  | { kind: "profile"; document: Exchange }
  | { kind: "table"; rows: CsvRow[]; encoding: DecodedText["encoding"] }
  | { kind: "problems"; problems: PackProblem[] }
  | { kind: "unreadable" }
  | { kind: "empty" }
  | { kind: "broken"; line: number };

/** Whether a file is meant as JSON: by its name, or by how it starts. */
function isJson(name: string, text: string): boolean {
  return (
    /\.(json|carryall)$/i.test(name) || (!/\.(csv|tsv|txt)$/i.test(name) && text.trimStart().startsWith("{"))
  );
}

/** What a table may be, in the sentence for whichever of its limits was met. */
function limitOf(line: number, reason: "too-large" | "too-many-rows" | "too-many-columns") {
  const { rows, columns } = TABLE_LIMITS;
  const details = { "too-large": "1 MB", "too-many-rows": String(rows), "too-many-columns": String(columns) };
  return refusedWhole(line, reason, details[reason]);
}

/** Reads a chosen file: an exported profile, or a table. Nothing is changed by it. */
export function readFile(name: string, bytes: Uint8Array, builtIn: Catalogue): ReadFile {
  const decoded = decodeText(bytes);
  if (decoded === null) return { kind: "unreadable" };
  const { text, encoding } = decoded;
  if (isJson(name, text)) {
    const read = readExchange(text, builtIn);
    return read.ok
      ? { kind: "profile", document: read.document }
      : { kind: "problems", problems: read.problems };
  }
  const table = readCsv(text);
  if (!table.ok) {
    const { line, reason } = table;
    if (reason === "broken") return { kind: "broken", line };
    return { kind: "problems", problems: limitOf(line, reason).problems };
  }
  return table.rows.length === 0 ? { kind: "empty" } : { kind: "table", rows: table.rows, encoding };
}
