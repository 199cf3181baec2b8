import type { RecordKey } from "../facts/record-name.ts";
import type { Facts, FactValue, PathId } from "./paths.ts";

/**
 * Where a fact is from: a record of the catalogue, what the profile says (of a thing, a person, or a link by its card),
 * or what was answered just now.
 */
export type Origin =
  | { kind: "catalogue"; record: RecordKey | null }
  | { kind: "profile"; person: string | null }
  | { kind: "answer" };

/** What is known of one diagnosis, and from where. */
export interface KnownFacts {
  facts: Facts;
  origins: Readonly<Partial<Record<PathId, Origin>>>;
}

export const NOTHING_KNOWN: KnownFacts = { facts: {}, origins: {} };

/** Facts laid over others: what is null or missing takes nothing away. */
export function withFacts(below: KnownFacts, facts: Facts, origin: Origin): KnownFacts {
  const said = Object.entries(facts).filter(([, value]) => value !== null && value !== undefined) as [
    PathId,
    FactValue,
  ][];
  return {
    facts: { ...below.facts, ...Object.fromEntries(said) },
    origins: { ...below.origins, ...Object.fromEntries(said.map(([path]) => [path, origin])) },
  };
}
