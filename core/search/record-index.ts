import MiniSearch, { type Options } from "minisearch";
import { terms } from "./terms.ts";

/** What is searched of a record: its names, the sound of its Chinese name, and its sentences. */
export interface SearchEntry {
  /** `folder/id`. */
  id: string;
  name: string;
  /** The Chinese name in pinyin: whole, and initials alone (`gongshang`, `gs`). */
  pinyin: string;
  text: string;
}

/** The index is made with these at build time and read with them in the page: they must be the same. */
const OPTIONS: Options<SearchEntry> = {
  fields: ["name", "pinyin", "text"],
  tokenize: terms,
  processTerm: (term) => term,
  searchOptions: { boost: { name: 4, pinyin: 2 }, combineWith: "AND", prefix: true },
};

/** Makes the index, as JSON. */
export function buildRecordIndex(entries: readonly SearchEntry[]): string {
  const index = new MiniSearch(OPTIONS);
  index.addAll(entries);
  return JSON.stringify(index);
}

/**
 * Finds records: the ids in the order of how well they fit; every word of the query must be found. `fields` are where
 * it is looked for, else everywhere.
 */
export type FindRecords = (query: string, fields?: ("name" | "pinyin" | "text")[]) => string[];

function finder(index: MiniSearch<SearchEntry>): FindRecords {
  return (query, fields) =>
    index.search(query, fields === undefined ? {} : { fields }).map((found) => String(found.id));
}

/** Reads an index made by `buildRecordIndex`. @throws when the text is not one. */
export function readRecordIndex(json: string): FindRecords {
  return finder(MiniSearch.loadJSON(json, OPTIONS));
}

/** The same in small steps, between which a page stays responsive. */
export async function loadRecordIndex(json: string): Promise<FindRecords> {
  return finder(await MiniSearch.loadJSONAsync(json, OPTIONS));
}
