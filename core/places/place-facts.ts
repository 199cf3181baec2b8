import type { Destination } from "../catalogue/destination.ts";
import type { Lookup } from "../catalogue/lookup.ts";
import type { RecordKey } from "../facts/record-name.ts";

/** A fact or a number of a place, with the record it stands in: the place's own, or that of what it lies within. */
type Placed<T> = T & { record: RecordKey };

/** What is known of a place, nearest first. */
export interface PlaceFacts {
  facts: readonly Placed<Destination["facts"][number]>[];
  /** Numbers to dial; one that a nearer place has too stands there only. */
  numbers: readonly Placed<Destination["numbers"][number]>[];
}

/** The place and what it lies within, nearest first. A cycle (a lint error) ends the walk. Unknown ids give nothing. */
export function placeChain(lookup: Pick<Lookup, "destination">, id: string): Destination[] {
  const found: Destination[] = [];
  let place = lookup.destination(id);
  while (place !== undefined && !found.includes(place)) {
    found.push(place);
    place = place.within === undefined ? undefined : lookup.destination(place.within);
  }
  return found;
}

/** The facts and numbers that hold at a place: its own and those of what it lies within. */
export function placeFacts(lookup: Pick<Lookup, "destination">, id: string): PlaceFacts {
  const chain = placeChain(lookup, id);
  const placed = <T>(listOf: (place: Destination) => readonly T[]) =>
    chain.flatMap((place) =>
      listOf(place).map((entry): Placed<T> => ({ ...entry, record: `destinations/${place.id}` })),
    );
  const numbers = placed((place) => place.numbers);
  return {
    facts: placed((place) => place.facts),
    numbers: numbers.filter((one, i) => numbers.findIndex(({ number }) => number === one.number) === i),
  };
}
