import { parseRates, parseRecord, parseSources } from "../build/parse-records.ts";
import type { Review } from "../build/review.ts";
import type { DataFile, DataFiles } from "../build/read-records.ts";

const print = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** A file and how it should be written: keys in the schemas' order, two spaces, one newline at the end. */
export interface Layout {
  file: DataFile;
  canonical: string;
}

/** The layout of every file that fits its schema. Sources are sorted by id, so that two additions do not collide. */
export function layouts(files: DataFiles): Layout[] {
  const { records, sources } = files;
  const found: Layout[] = [];
  for (const record of records) {
    const parsed = parseRecord(record);
    if (parsed.ok) found.push({ file: record, canonical: print(parsed.value) });
  }
  const parsed = parseSources(sources);
  if (parsed.ok) {
    const sorted = Object.entries(parsed.value).sort(([a], [b]) => (a < b ? -1 : 1));
    found.push({ file: sources, canonical: print(Object.fromEntries(sorted)) });
  }
  const rates = parseRates(files.rates);
  if (rates.ok) found.push({ file: files.rates, canonical: print(rates.value) });
  for (const key of Object.keys(files.review) as (keyof Review)[]) {
    const file = files.review[key];
    found.push({ file, canonical: print(JSON.parse(file.text)) });
  }
  return found;
}
