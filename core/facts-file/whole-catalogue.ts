import type { Catalogue } from "../catalogue/catalogue.ts";
import { RECORD_FOLDERS, type RecordFolder } from "../catalogue/record-folders.ts";
import { referencesOf } from "../catalogue/references.ts";
import { assertionsOf } from "../facts/assertions.ts";

/** Every record of a folder with each id it names: only one place knows which schema belongs to which folder. */
function namedIn<F extends RecordFolder>(folder: F, records: Catalogue[F]) {
  return records.flatMap((record) =>
    referencesOf(folder, record as Parameters<typeof referencesOf<F>>[1]).map((reference) => ({
      record: `${folder}/${record.id}`,
      ...reference,
    })),
  );
}

function repeated(catalogue: Catalogue): string[] {
  return RECORD_FOLDERS.flatMap((folder) => {
    const seen = new Set<string>();
    return catalogue[folder].flatMap(({ id }) => {
      if (seen.has(id)) return [`${folder}/${id}: is there twice`];
      seen.add(id);
      return [];
    });
  });
}

function unknownIds(catalogue: Catalogue): string[] {
  const known = new Set(
    RECORD_FOLDERS.flatMap((folder) => catalogue[folder].map(({ id }) => `${folder}/${id}`)),
  );
  return RECORD_FOLDERS.flatMap((folder) =>
    namedIn(folder, catalogue[folder])
      .filter(({ id, to }) => !to.some((other) => known.has(`${other}/${id}`)))
      .map(({ record, path, id }) => `${record}: ${path.join(".")}: there is no "${id}"`),
  );
}

function unknownSources(catalogue: Catalogue): string[] {
  const named = RECORD_FOLDERS.flatMap((folder) =>
    catalogue[folder].flatMap((record) =>
      assertionsOf(record)
        .flatMap((said) => [said, ...said.history, ...said.conflicts])
        .flatMap(({ evidence }) => evidence)
        .map(({ source }) => ({ by: `${folder}/${record.id}`, source })),
    ),
  );
  const rates = catalogue.rates.sets.map(({ id, source }) => ({ by: `rates/${id}`, source }));
  return [...named, ...rates]
    .filter(({ source }) => !Object.hasOwn(catalogue.sources, source))
    .map(({ by, source }) => `${by}: there is no source "${source}"`);
}

/** Fields by which a record leads to another of its kind: whoever follows them must come to an end. */
const LEADING = ["inherits", "abroadAs", "within", "refines"] as const;

function circles(catalogue: Catalogue): string[] {
  const folders = ["cards", "wallets", "sims", "destinations", "topics"] as const;
  const all: readonly object[] = folders.flatMap((folder): readonly object[] => catalogue[folder]);
  const found = LEADING.flatMap((field) => {
    const next = new Map(all.map((record) => leadOf(record, field)));
    return [...next.keys()]
      .filter((id) => comesBack(next, id))
      .map((id) => `${id}: leads back to itself by ${field}`);
  });
  return found;
}

function leadOf(record: object, field: string): [string, string | undefined] {
  const { id, [field]: to } = record as Record<string, unknown>;
  return [String(id), typeof to === "string" ? to : undefined];
}

function comesBack(next: ReadonlyMap<string, string | undefined>, start: string): boolean {
  const seen = new Set<string>();
  for (let at = next.get(start); at !== undefined && !seen.has(at); at = next.get(at)) {
    if (at === start) return true;
    seen.add(at);
  }
  return false;
}

/**
 * What is wrong with a catalogue whose records fit their schemas: ids that are there twice, that nothing answers to, or
 * that lead round in a circle. Empty for one that the screens can be drawn from. The rest of what the lint of the data
 * asks of facts is the publisher's to see to.
 */
export function faultsOf(catalogue: Catalogue): string[] {
  return [
    ...repeated(catalogue),
    ...unknownIds(catalogue),
    ...unknownSources(catalogue),
    ...circles(catalogue),
  ];
}
