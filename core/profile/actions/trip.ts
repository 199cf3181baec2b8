import { refuse } from "../action-refused.ts";
import { changesSchema, mergeChanges } from "../changes.ts";
import { addEntry, changeEntry, expectEntries, removeEntry } from "../entries.ts";
import type { Profile } from "../profile.ts";
import { nameFound, nameFoundAfter } from "../subject.ts";
import { ownIdSchema } from "../own-id.ts";
import { endsAfterStart, NO_PROGRESS, tripFieldsSchema, tripProgressSchema, type Trip } from "../trip.ts";
import { knownIn, withKnown } from "../trip-references.ts";
import { defineAction } from "./define-action.ts";

/** One trip as `next` makes it. @throws ActionRefused `change.gone`, `trip.ends-before-start`. */
export function changeTrip(profile: Profile, id: string, next: (trip: Trip) => Trip): Profile {
  const trips = changeEntry(profile.trips, { kind: "trip", id }, next);
  if (!trips.every(endsAfterStart)) refuse("trip.ends-before-start");
  return { ...profile, trips };
}

const add = defineAction(
  "trip.add",
  {
    id: ownIdSchema,
    trip: tripFieldsSchema,
    /** Of a trip that is added again; a new one has none. */
    progress: tripProgressSchema.optional(),
  },
  {
    reduce(profile, { id, trip: fields, progress = NO_PROGRESS }) {
      expectEntries(profile.people, fields.travellers);
      const trip: Trip = withKnown({ ...fields, id, ...progress }, knownIn(profile));
      if (!endsAfterStart(trip)) refuse("trip.ends-before-start");
      return { ...profile, trips: addEntry(profile.trips, trip) };
    },
    subject: ({ trip }) => trip.name,
  },
);

const change = defineAction(
  "trip.change",
  { id: ownIdSchema, changes: changesSchema(tripFieldsSchema) },
  {
    reduce(profile, { id, changes }) {
      expectEntries(profile.people, changes.travellers?.to ?? []);
      return changeTrip(profile, id, (trip) => mergeChanges(trip, changes, { kind: "trip", id }));
    },
    subject: ({ id }, states) => nameFoundAfter((profile) => profile.trips, id, states),
  },
);

const remove = defineAction(
  "trip.remove",
  { id: ownIdSchema },
  {
    reduce: (profile, { id }) => ({ ...profile, trips: removeEntry(profile.trips, id) }),
    subject: ({ id }, states) => nameFound((profile) => profile.trips, id, states),
  },
);

export const tripActions = [add, change, remove] as const;
