import { over, putRecords } from "../overlay/overlay.ts";
import { linkKey } from "./link-key.ts";
import type { Profile, Records } from "./profile.ts";
import type { Link } from "./thing.ts";

function linksOver(a: readonly Link[], b: readonly Link[]): Link[] {
  const keyed = (links: readonly Link[]) => links.map((link) => ({ id: linkKey(link), link }));
  return over(keyed(a), keyed(b)).map(({ link }) => link);
}

/** Trips without choices about things that are not there. */
function withKnownCarry({ trips, things }: Pick<Records, "trips" | "things">): Records["trips"] {
  const known = new Set(things.map(({ id }) => id));
  return trips.map((trip) => ({
    ...trip,
    carry: Object.fromEntries(Object.entries(trip.carry).filter(([id]) => known.has(id))),
  }));
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
        };
  return { ...profile, ...next, trips: withKnownCarry(next) };
}
