import type { ParsedData } from "../build/parse-records.ts";
import type { Problem } from "../build/problem.ts";
import type { DataFiles } from "../build/read-records.ts";

/** What a rule looks at: the files as they lie on the disk, and what parsed of them. */
export interface Corpus {
  files: DataFiles;
  data: ParsedData;
}

/** One thing that must hold for all data. Pure: the same data, the same problems. */
export interface Rule {
  id: string;
  check(corpus: Corpus): Problem[];
}
