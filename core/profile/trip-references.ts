import { candidateProduct } from "./candidate.ts";
import type { TripPlan } from "./trip-plan.ts";

/** What a trip’s plan may be about: the ids of things and of people. */
export interface Known {
  things: ReadonlySet<string>;
  people: ReadonlySet<string>;
}

/** The ids of what is in a profile or a file. */
export function knownIn(records: {
  things: readonly { id: string }[];
  people: readonly { id: string }[];
}): Known {
  const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
  return { things: ids(records.things), people: ids(records.people) };
}

/**
 * A trip without choices about things that are not there, and without things that are with somebody who is not. What
 * one does not have yet is always there.
 */
export function withKnown<T extends Pick<TripPlan, "carry" | "places">>(
  trip: T,
  { things, people }: Known,
): T {
  const isThere = ([key]: readonly [string, unknown]) => things.has(key) || candidateProduct(key) !== null;
  const places = Object.entries(trip.places).filter(
    (entry) => isThere(entry) && (entry[1].with === null || people.has(entry[1].with)),
  );
  return {
    ...trip,
    carry: Object.fromEntries(Object.entries(trip.carry).filter(isThere)),
    places: Object.fromEntries(places),
  };
}
