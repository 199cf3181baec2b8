import { fileURLToPath } from "node:url";
import { parseRecords, type ParsedData } from "./parse-records.ts";
import { readRecords } from "./read-records.ts";

let parsed: ParsedData | null = null;

/**
 * The data as they are written, with the numbers of the statements they rest on, which what is shipped leaves out. Read
 * once by each process: it takes half a second, and two dozen tests ask.
 */
export function parsedData(): ParsedData {
  return (parsed ??= parseRecords(readRecords(fileURLToPath(new URL("..", import.meta.url)))));
}
