import { RECORD_SCHEMAS } from "../../core/catalogue/catalogue.ts";
import type { RecordFolder } from "../../core/catalogue/record-folders.ts";
import { ratesSchema, type Rates } from "../../core/catalogue/rates.ts";
import { sourceSchema, type Source } from "../../core/catalogue/source.ts";
import { idSchema } from "../../core/catalogue/text.ts";
import { z } from "../../core/zod.ts";
import { REVIEW_SCHEMAS, type Review } from "./review.ts";
import { writePath, type Problem } from "./problem.ts";
import type { DataFile, DataFiles, RecordFile } from "./read-records.ts";

export type RecordOf<F extends RecordFolder> = z.infer<(typeof RECORD_SCHEMAS)[F]>;

/** A record whose shape is right, with the file it came from. */
export interface ParsedRecord<F extends RecordFolder = RecordFolder> {
  file: string;
  folder: F;
  stem: string;
  value: RecordOf<F>;
}

/** Everything that could be parsed, and what was wrong with the rest. */
export interface ParsedData {
  records: ParsedRecord[];
  sources: Record<string, Source>;
  rates: Rates;
  review: Review;
  problems: Problem[];
}

const sourcesSchema = z.record(idSchema, sourceSchema);

type Parsed<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

function parseFile<T>({ file, text }: DataFile, schema: z.ZodType<T>): Parsed<T> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const what = `is not JSON (${error instanceof Error ? error.message : "unreadable"})`;
    return { ok: false, problems: [{ file, path: "", what, mend: "correct the punctuation at that place" }] };
  }
  const result = schema.safeParse(json);
  if (result.success) return { ok: true, value: result.data };
  const problems = result.error.issues.map((issue) => ({
    file,
    path: writePath(issue.path),
    what: issue.message,
    mend: "see the schemas in core/catalogue",
  }));
  return { ok: false, problems };
}

/** The records of one folder, typed by their folder. */
export function recordsOf<F extends RecordFolder>(data: ParsedData, folder: F): ParsedRecord<F>[] {
  return data.records.filter((record): record is ParsedRecord<F> => record.folder === folder);
}

const emptyReview = (): Review => ({
  seeds: { ids: [], notShipped: {} },
  facts: { ids: [], notShipped: {} },
  freshness: { reviewed: "1970-01-01", stale: {} },
});

/** Parses every file against its schema. Pure: a problem is data, nothing is thrown. */
export function parseRecords(files: DataFiles): ParsedData {
  const data: ParsedData = {
    records: [],
    sources: {},
    rates: { sets: [] },
    review: emptyReview(),
    problems: [],
  };
  const sources = parseFile(files.sources, sourcesSchema);
  if (sources.ok) data.sources = sources.value;
  else data.problems.push(...sources.problems);
  const rates = parseRates(files.rates);
  if (rates.ok) data.rates = rates.value;
  else data.problems.push(...rates.problems);
  for (const key of ["seeds", "facts", "freshness"] as const) {
    const parsed = parseFile<Review[typeof key]>(files.review[key], REVIEW_SCHEMAS[key]);
    if (parsed.ok) Object.assign(data.review, { [key]: parsed.value });
    else data.problems.push(...parsed.problems);
  }
  for (const record of files.records) {
    const parsed = parseRecord(record);
    if (parsed.ok) data.records.push({ ...record, value: parsed.value });
    else data.problems.push(...parsed.problems);
  }
  return data;
}

/** One record against the schema of its folder; its keys come out in the schema's order. */
export function parseRecord(record: RecordFile): Parsed<RecordOf<RecordFolder>> {
  return parseFile<RecordOf<RecordFolder>>(record, RECORD_SCHEMAS[record.folder]);
}

/** The sources file; its entries' keys come out in the schema's order. */
export function parseSources(file: DataFile): Parsed<Record<string, Source>> {
  return parseFile(file, sourcesSchema);
}

/** The exchange rates; their keys come out in the schema's order. */
export function parseRates(file: DataFile): Parsed<Rates> {
  return parseFile(file, ratesSchema);
}
