import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Review } from "./review.ts";
import { RECORD_FOLDERS, type RecordFolder } from "../../core/catalogue/record-folders.ts";

/** A file of the data as it lies on the disk. `file` is relative to the data folder, with forward slashes. */
export interface DataFile {
  file: string;
  text: string;
}

/** One record's file. `stem` is the file name without `.json`: the id the record must have. */
export interface RecordFile extends DataFile {
  folder: RecordFolder;
  stem: string;
}

export interface DataFiles {
  records: RecordFile[];
  sources: DataFile;
  rates: DataFile;
  review: Record<keyof Review, DataFile>;
}

/** Where people's decisions about the data as a whole stand. */
export const REVIEW_FILES: Record<keyof Review, string> = {
  seeds: "review/seed-statements.json",
  facts: "review/fact-statements.json",
  freshness: "review/known-stale.json",
};

/**
 * Reads every record, the sources, the rates and the reviews, unparsed: what to make of a broken file is for the caller to decide.
 * A folder that does not exist yet counts as empty.
 */
export function readRecords(dataDir: string): DataFiles {
  const records = RECORD_FOLDERS.flatMap((folder) => {
    const dir = join(dataDir, folder);
    if (!existsSync(dir)) return [];
    return readdirSync(dir)
      .filter((name) => name.endsWith(".json"))
      .sort()
      .map((name): RecordFile => ({
        file: `${folder}/${name}`,
        text: readFileSync(join(dir, name), "utf8"),
        folder,
        stem: name.slice(0, -".json".length),
      }));
  });
  const read = (file: string): DataFile => ({ file, text: readFileSync(join(dataDir, file), "utf8") });
  return {
    records,
    sources: read("sources.json"),
    rates: read("rates.json"),
    review: {
      seeds: read(REVIEW_FILES.seeds),
      facts: read(REVIEW_FILES.facts),
      freshness: read(REVIEW_FILES.freshness),
    },
  };
}
