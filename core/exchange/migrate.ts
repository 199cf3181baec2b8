import type { EXCHANGE_VERSION } from "./exchange.ts";

/** Takes a document of one version of the format to the next; it may be spoilt in any way. */
type Migration = (document: object) => object;

/** The numbers from 1 up to, not including, `End`. */
type Below<End extends number, Seen extends unknown[] = [unknown]> = Seen["length"] extends End
  ? never
  : Seen["length"] | Below<End, [...Seen, unknown]>;

/** Version 2 knows of a person where they live, what papers they hold, whether they are a child and what they speak. */
function addWhoPeopleAre(version1: object): object {
  const people = "people" in version1 ? version1.people : undefined;
  const unsaid = { home: null, nationality: null, papers: [], age: null, languages: [] };
  const known = (person: unknown) =>
    typeof person === "object" && person !== null && !Array.isArray(person)
      ? { ...person, ...unsaid }
      : person;
  // What is no list stays as it is: whoever reads the document says so, and where.
  return { ...version1, version: 2, ...(Array.isArray(people) && { people: people.map(known) }) };
}

/** Every version older than this program’s, once: leave one out and this does not compile. */
const CHAIN: Record<Below<typeof EXCHANGE_VERSION>, Migration> = { 1: addWhoPeopleAre };

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
