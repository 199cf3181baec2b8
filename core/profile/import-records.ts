import { over, putRecords } from "../overlay/overlay.ts";
import { linkKey } from "./link-key.ts";
import type { Profile, Records } from "./profile.ts";
import { rateKey, type OwnRate } from "./own-rate.ts";
import type { Link } from "./thing.ts";
import { knownIn, withKnown } from "./trip-references.ts";

function linksOver(a: readonly Link[], b: readonly Link[]): Link[] {
  const keyed = (links: readonly Link[]) => links.map((link) => ({ id: linkKey(link), link }));
  return over(keyed(a), keyed(b)).map(({ link }) => link);
}

function ratesOver(a: readonly OwnRate[], b: readonly OwnRate[]): OwnRate[] {
  const keyed = (rates: readonly OwnRate[]) => rates.map((rate) => ({ id: rateKey(rate), rate }));
  return over(keyed(a), keyed(b)).map(({ rate }) => rate);
}

/**
 * The profile with records from a file: beside and over its own by id (`merge`), or in place of everything entered
 * (`replace`). Settings and history stay. Whether all references are there is for the caller to see.
 */
export function importRecords(profile: Profile, records: Records, how: "merge" | "replace"): Profile {
  const next =
    how === "replace"
      ? records
      : {
          people: over(profile.people, records.people),
          things: over(profile.things, records.things),
          links: linksOver(profile.links, records.links),
          trips: over(profile.trips, records.trips),
          overlay: putRecords(profile.overlay, records.overlay),
          views: over(profile.views, records.views),
          rates: ratesOver(profile.rates, records.rates),
        };
  const known = knownIn(next);
  return { ...profile, ...next, trips: next.trips.map((trip) => withKnown(trip, known)) };
}
