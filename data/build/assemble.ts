import { createHash } from "node:crypto";
import { catalogueSchema, type Catalogue } from "../../core/catalogue/catalogue.ts";
import { RECORD_FOLDERS, type RecordFolder } from "../../core/catalogue/record-folders.ts";
import type { ParsedData } from "./parse-records.ts";
import { evidenceLists } from "./walk.ts";

const byCodePoint = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Numbers of statements in our research files are for lint and reviewers: nobody reads them in the app. */
function withoutCites(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutCites);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => key !== "cites");
  return Object.fromEntries(kept.map(([key, one]) => [key, withoutCites(one)]));
}

/**
 * Makes one catalogue from parsed records: lists sorted by id, counts by kind, the outermost dated evidence, and a
 * hash of the content, which changes exactly when a fact does.
 */
export function assemble(data: ParsedData): Catalogue {
  const list = (folder: RecordFolder) =>
    data.records
      .filter((record) => record.folder === folder)
      .map((record) => record.value)
      .sort((a, b) => byCodePoint(a.id, b.id))
      .map(withoutCites);
  const sources = Object.fromEntries(Object.entries(data.sources).sort(([a], [b]) => byCodePoint(a, b)));
  const content = {
    sources,
    rates: data.rates,
    ...Object.fromEntries(RECORD_FOLDERS.map((folder) => [folder, list(folder)])),
  };

  // A date of less exactness sorts before the days inside it, which is near enough for "oldest" and "newest".
  const dates = data.records
    .flatMap((record) => evidenceLists(record.value))
    .flatMap(({ evidence }) => evidence.map((e) => e.asOf))
    .filter((asOf) => asOf !== null)
    .sort(byCodePoint);
  const counts = Object.fromEntries(RECORD_FOLDERS.map((folder) => [folder, list(folder).length]));
  const about = {
    hash: createHash("sha256").update(JSON.stringify(content)).digest("hex"),
    counts: { ...counts, sources: Object.keys(sources).length },
    oldest: dates.at(0) ?? "",
    newest: dates.at(-1) ?? "",
  };
  return catalogueSchema.parse({ about, ...content });
}
