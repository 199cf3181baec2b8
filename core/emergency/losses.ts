import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Carried, Dependency } from "../catalogue/dependency.ts";
import type { Lookup } from "../catalogue/lookup.ts";
import type { TripFailure } from "../carry-plan/failures-of-trip.ts";
import { firstHourOf, type FirstHour } from "../carry-plan/first-hour.ts";
import { spotOf } from "../carry-plan/problem.ts";
import type { TripSituation } from "../carry-plan/trip-problem.ts";

/** What is gone, rather than out of order, when a failure takes it. */
const GONE: readonly Dependency[] = ["thing", "phone", "place", "home-number"];
/** What everybody has along, though nobody notes it as a thing. */
const NOBODY_NOTES: readonly Carried[] = ["papers"];
const ON_ME = "on-me";

/** What somebody can lose of what they have along. */
export type Losing = Pick<TripSituation, "belongings" | "failures" | "struck" | "travellers">;

/** What can be lost of what somebody has with them: telephone, a card, the purse, the number, papers. */
export function lossesOf({ failures, travellers }: Losing, records: Catalogue["failures"]): TripFailure[] {
  const noted = failures.filter(
    ({ failure: { takes }, subject }) =>
      takes.some(({ what }) => GONE.includes(what)) &&
      takes.every(({ at }) => at === undefined || at === ON_ME) &&
      // What they have yet to get cannot be lost.
      (subject.kind !== "belonging" || subject.belonging.getting === null),
  );
  const [person] = travellers;
  const unnoted = records
    .filter(
      ({ id, takes }) =>
        takes.every(
          ({ things = [] }) => things.length > 0 && things.every((kind) => NOBODY_NOTES.includes(kind)),
        ) && !noted.some(({ failure }) => failure.id === id),
    )
    .map((failure): TripFailure => ({
      id: failure.id,
      failure,
      subject: person === undefined ? { kind: "none" } : { kind: "person", person },
      takes: new Set(),
      takesFrom: new Set(),
    }));
  return [...noted, ...unnoted].toSorted((a, b) => a.failure.order - b.failure.order);
}

/**
 * The first hour after losses at a place. Nobody knows where things were, so what is usually carried counts as gone: to
 * stop a card too many costs a call, to stop one too few the money on it.
 * @param lost of `lossesOf`, all of which happened
 */
export function firstHourHere(
  catalogue: Pick<Catalogue, "hotlines" | "destinations">,
  lookup: Lookup,
  place: string,
  { belongings, struck }: Losing,
  lost: readonly TripFailure[],
): FirstHour {
  const along = belongings.filter(({ getting }) => getting === null);
  return firstHourOf(catalogue, lookup, place, struck, along, lost, ({ id }, { takesFrom }) =>
    takesFrom.has(spotOf(id, ON_ME)),
  );
}
