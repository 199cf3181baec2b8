import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import { readRecordIndex, type FindRecords } from "../../core/search/record-index.ts";

const read = new WeakMap<Catalogue, FindRecords>();

/** The search over a catalogue; its index is read at the first search and kept as long as the catalogue. */
export function findRecords(catalogue: Catalogue): FindRecords {
  let find = read.get(catalogue);
  if (find === undefined) {
    find = readRecordIndex(catalogue.search);
    read.set(catalogue, find);
  }
  return find;
}
