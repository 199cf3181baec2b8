import MiniSearch, { type Options } from "minisearch";
import { covers, terms } from "./terms.ts";

/** What is searched of a record: its names, other names, the sound of the Chinese ones, and its sentences. */
export interface SearchEntry {
  /** `folder/id`. */
  id: string;
  name: string;
  aliases: string;
  /** The Chinese names in pinyin: whole, and initials alone (`gongshang`, `gs`). */
  pinyin: string;
  text: string;
}

/** The index is made with these at build time and read with them in the page: they must be the same. */
const OPTIONS: Options<SearchEntry> = {
  fields: ["name", "aliases", "pinyin", "text"],
  tokenize: terms,
  processTerm: (term) => term,
  searchOptions: { boost: { name: 4, aliases: 3, pinyin: 2 }, combineWith: "AND", prefix: true },
};

/** Makes the index, as JSON. */
export function buildRecordIndex(entries: readonly SearchEntry[]): string {
  const index = new MiniSearch(OPTIONS);
  index.addAll(entries);
  return JSON.stringify(index);
}

/**
 * Finds records: the ids in the order of how well they fit; every word of the query must be found. Where that finds
 * nothing, Chinese that was written together may be found in parts (see `covers`). `fields` are where it is looked for,
 * else everywhere.
 */
export type FindRecords = (query: string, fields?: SearchField[]) => string[];
export type SearchField = "name" | "aliases" | "pinyin" | "text";

function finder(index: MiniSearch<SearchEntry>): FindRecords {
  return (query, fields) => {
    const where = fields === undefined ? {} : { fields };
    const whole = index.search(query, where);
    const found =
      whole.length > 0
        ? whole
        : index
            .search(query, { ...where, combineWith: "OR" })
            .filter(({ queryTerms }) => covers(new Set(queryTerms), query));
    return found.map(({ id }) => String(id));
  };
}

/** Reads an index made by `buildRecordIndex`, at once. @throws when the text is not one. */
export function readRecordIndex(json: string): FindRecords {
  return finder(MiniSearch.loadJSON(json, OPTIONS));
}

/** The same in small steps, between which a page stays responsive. */
export async function loadRecordIndex(json: string): Promise<FindRecords> {
  return finder(await MiniSearch.loadJSONAsync(json, OPTIONS));
}
