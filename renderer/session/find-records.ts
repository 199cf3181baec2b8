import { useEffect, useState } from "react";
import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import { loadRecordIndex, readRecordIndex, type FindRecords } from "../../core/search/record-index.ts";

const read = new WeakMap<Catalogue, FindRecords>();
const loading = new WeakMap<Catalogue, Promise<void>>();

/** The search over a catalogue; its index is read at the first search and kept as long as the catalogue. */
export function findRecords(catalogue: Catalogue): FindRecords {
  let find = read.get(catalogue);
  if (find === undefined) {
    find = readRecordIndex(catalogue.search);
    read.set(catalogue, find);
  }
  return find;
}

async function load(catalogue: Catalogue): Promise<void> {
  const find = await loadRecordIndex(catalogue.search);
  // A search that could not wait may have read it meanwhile.
  if (!read.has(catalogue)) read.set(catalogue, find);
}

/** Reads the index in small steps, once. */
function loaded(catalogue: Catalogue): Promise<void> {
  const begun = loading.get(catalogue) ?? load(catalogue);
  loading.set(catalogue, begun);
  return begun;
}

const NOTHING: FindRecords = () => [];

/**
 * The search for a screen that shows what it finds as one types: it never holds up a key, and finds nothing until its
 * index is there. It is read as soon as it is `wanted`.
 */
export function useFindRecords(catalogue: Catalogue, wanted: boolean): FindRecords {
  const [, setLoaded] = useState<Catalogue | null>(null);
  useEffect(() => {
    if (wanted) void loaded(catalogue).then(() => setLoaded(catalogue));
  }, [catalogue, wanted]);
  return read.get(catalogue) ?? NOTHING;
}
