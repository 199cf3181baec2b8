import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import { buildRecordIndex } from "../../core/search/record-index.ts";
import { searchEntries } from "./search-entries.ts";

/** The search index over a catalogue, as `core/search/record-index.ts` reads it. */
export function searchIndex(catalogue: Catalogue): string {
  return buildRecordIndex(searchEntries(catalogue));
}
