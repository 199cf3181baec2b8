import { ownValue } from "../../own-value.ts";
import { z } from "../../zod.ts";
import { refuse } from "../action-refused.ts";
import { changesSchema, mergeChanges } from "../changes.ts";
import { addEntry, changeEntry, expectEntries, removeEntry } from "../entries.ts";
import type { Profile } from "../profile.ts";
import { found, foundAfter, thingsSubject } from "../subject.ts";
import { endsAfterStart, ownIdSchema, tripFieldsSchema, tripProgressSchema, type Trip } from "../trip.ts";
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
    reduce(profile, { id, trip: fields, progress = { carry: {}, marks: {}, ownItems: [] } }) {
      expectEntries(profile.people, fields.travellers);
      const things = new Set(profile.things.map((thing) => thing.id));
      const carry = Object.entries(progress.carry).filter(([thing]) => things.has(thing));
      const trip: Trip = { ...fields, id, ...progress, carry: Object.fromEntries(carry) };
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
    subject: ({ id }, states) => foundAfter((profile) => profile.trips, id, states)?.name ?? "",
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

const choiceSchema = z.enum(["take", "leave"]);
type Choice = z.infer<typeof choiceSchema>;

const carry = defineAction(
  "trip.carry",
  {
    id: ownIdSchema,
    thing: ownIdSchema,
    /** From null when nothing was decided and the suggestion stood. */
    choice: z.strictObject({ was: choiceSchema.nullable(), to: choiceSchema }),
  },
  {
    reduce(profile, { id, thing, choice }) {
      expectEntries(profile.things, [thing]);
      return changeTrip(profile, id, (trip) => {
        const decided: { carry: Choice | null } = { carry: ownValue(trip.carry, thing) ?? null };
        const next = mergeChanges(decided, { carry: choice }, { kind: "trip", id });
        if (next === decided) return trip;
        return { ...trip, carry: { ...trip.carry, [thing]: choice.to } };
      });
    },
    subject: ({ thing }, states) => thingsSubject([thing], states),
  },
);

export const tripActions = [add, change, remove, carry] as const;
