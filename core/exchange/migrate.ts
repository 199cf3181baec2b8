import type { EXCHANGE_VERSION } from "./exchange.ts";

/** Takes a document of one version of the format to the next; it may be spoilt in any way. */
type Migration = (document: object) => object;

/** The numbers from 1 up to, not including, `End`. */
type Below<End extends number, Seen extends unknown[] = [unknown]> = Seen["length"] extends End
  ? never
  : Seen["length"] | Below<End, [...Seen, unknown]>;

/** The entries of a list of a document, each as `known` makes it; what is no list or no object stays as it is. */
function eachOf(document: object, list: string, known: (entry: object) => object): object {
  const entries: unknown = Object.entries(document).find(([name]) => name === list)?.[1];
  // What is no list stays as it is: whoever reads the document says so, and where.
  if (!Array.isArray(entries)) return {};
  const isRecord = (entry: unknown): entry is object =>
    typeof entry === "object" && entry !== null && !Array.isArray(entry);
  return { [list]: entries.map((entry: unknown) => (isRecord(entry) ? known(entry) : entry)) };
}

/** Version 2 knows of a person where they live, what papers they hold, whether they are a child and what they speak. */
function addWhoPeopleAre(version1: object): object {
  const unsaid = { home: null, nationality: null, papers: [], age: null, languages: [] };
  return {
    ...version1,
    version: 2,
    ...eachOf(version1, "people", (person) => ({ ...person, ...unsaid })),
  };
}

/** Version 3 knows of plans, money and what is known of things: see migration 5 of the document. */
function addPlansAndMoney(version2: object): object {
  const person = { nameHas: null, monthlyBudget: null, weights: {}, guides: {} };
  const trip = { purpose: null, places: {}, needs: {}, options: {}, basket: null };
  const device = (thing: object) =>
    "device" in thing && typeof thing.device === "object" && thing.device !== null
      ? { device: { ...thing.device, region: null, esimsStored: null } }
      : {};
  return {
    ...version2,
    version: 3,
    ...eachOf(version2, "people", (one) => ({ ...one, ...person })),
    ...eachOf(version2, "things", (one) => ({ ...one, ...device(one), card: null, wallet: null, sim: null })),
    ...eachOf(version2, "links", (one) => ({ ...one, attempts: [] })),
    ...eachOf(version2, "trips", (one) => ({ ...one, ...trip })),
    rates: [],
  };
}

/** Every version older than this program’s, once: leave one out and this does not compile. */
const CHAIN: Record<Below<typeof EXCHANGE_VERSION>, Migration> = {
  1: addWhoPeopleAre,
  2: addPlansAndMoney,
};

/** The version a value says it has; null when it says none. */
export function versionOf(value: unknown): number | null {
  if (typeof value !== "object" || value === null || !("version" in value)) return null;
  return Number.isInteger(value.version) ? (value.version as number) : null;
}

/** A document of an older version as this program’s, one step after the other; any other value as it is. */
export function upToDate(value: unknown): unknown {
  const chain: Partial<Record<number, Migration>> = CHAIN;
  let current = value;
  for (let at = versionOf(value); at !== null; at += 1) {
    const next = chain[at];
    if (next === undefined) break;
    current = next(current as object);
  }
  return current;
}
