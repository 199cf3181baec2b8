import { z } from "../../zod.ts";
import { refuse } from "../action-refused.ts";
import { addEntry, changeEntry, expectEntries, removeEntry } from "../entries.ts";
import type { Profile } from "../profile.ts";
import { found, thingsSubject } from "../subject.ts";
import { endsAfterStart, ownIdSchema, tripFieldsSchema, type Trip } from "../trip.ts";
import { defineAction } from "./define-action.ts";

/** One trip as `next` makes it. @throws ActionRefused `reference.missing`, `trip.ends-before-start`. */
export function changeTrip(profile: Profile, id: string, next: (trip: Trip) => Trip): Profile {
  const trips = changeEntry(profile.trips, id, next);
  if (!trips.every(endsAfterStart)) refuse("trip.ends-before-start");
  return { ...profile, trips };
}

const add = defineAction(
  "trip.add",
  { id: ownIdSchema, trip: tripFieldsSchema },
  {
    reduce(profile, { id, trip: fields }) {
      expectEntries(profile.people, fields.travellers);
      const trip: Trip = { ...fields, id, carry: {}, marks: {}, ownItems: [] };
      if (!endsAfterStart(trip)) refuse("trip.ends-before-start");
      return { ...profile, trips: addEntry(profile.trips, trip) };
    },
    subject: ({ trip }) => trip.name,
  },
);

const change = defineAction(
  "trip.change",
  { id: ownIdSchema, trip: tripFieldsSchema },
  {
    reduce(profile, { id, trip: fields }) {
      expectEntries(profile.people, fields.travellers);
      return changeTrip(profile, id, (trip) => ({ ...trip, ...fields }));
    },
    subject: ({ trip }) => trip.name,
  },
);

const remove = defineAction(
  "trip.remove",
  { id: ownIdSchema },
  {
    reduce: (profile, { id }) => ({ ...profile, trips: removeEntry(profile.trips, id) }),
    subject: ({ id }, states) => found((profile) => profile.trips, id, states)?.name ?? "",
  },
);

const carry = defineAction(
  "trip.carry",
  { id: ownIdSchema, thing: ownIdSchema, choice: z.enum(["take", "leave"]) },
  {
    reduce(profile, { id, thing, choice }) {
      expectEntries(profile.things, [thing]);
      return changeTrip(profile, id, (trip) => ({ ...trip, carry: { ...trip.carry, [thing]: choice } }));
    },
    subject: ({ thing }, states) => thingsSubject([thing], states),
  },
);

export const tripActions = [add, change, remove, carry] as const;
