import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RECORD_SCHEMAS, type RecordFolder } from "../../core/catalogue/catalogue.ts";

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
}

/** The folders under `data/` that hold records. */
export const RECORD_FOLDERS = Object.keys(RECORD_SCHEMAS) as RecordFolder[];

/**
 * Reads every record and the sources, unparsed: what to make of a broken file is for the caller to decide.
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
  return {
    records,
    sources: { file: "sources.json", text: readFileSync(join(dataDir, "sources.json"), "utf8") },
  };
}
