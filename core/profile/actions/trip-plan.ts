import { z } from "../../zod.ts";
import { changeKept, keptIdSchema } from "../bounded-record.ts";
import { candidateProduct, carriedKeySchema } from "../candidate.ts";
import { mergeChanges } from "../changes.ts";
import { expectEntries } from "../entries.ts";
import type { Profile } from "../profile.ts";
import { found, thingsSubject } from "../subject.ts";
import {
  keptPlaceSchema,
  MOST_NEEDS,
  MOST_OPTIONS,
  MOST_PLACES,
  optionIdSchema,
  ownBasketSchema,
  ownNeedSchema,
} from "../trip-plan.ts";
import { ownIdSchema } from "../own-id.ts";
import { defineAction } from "./define-action.ts";
import { changeTrip } from "./trip.ts";

/** A decision: from null where there was none and the rules held, to null where they shall hold again. */
function decision<S extends z.ZodType>(schema: S) {
  return z.strictObject({ was: schema.nullable(), to: schema.nullable() });
}

const tripName = ({ id }: { id: string }, states: readonly Profile[]) =>
  found((profile) => profile.trips, id, states)?.name ?? "";

/** A candidate is named after what it is, not after for whom of the travellers. */
const FOR_WHOM = /--[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

const carriedName = ({ thing }: { thing: string }, states: readonly Profile[]) =>
  candidateProduct(thing)?.replace(FOR_WHOM, "") ?? thingsSubject([thing], states);

function expectCarried(profile: Profile, key: string): void {
  if (candidateProduct(key) === null) expectEntries(profile.things, [key]);
}

const carry = defineAction(
  "trip.carry",
  { id: ownIdSchema, thing: carriedKeySchema, choice: decision(z.enum(["take", "leave"])) },
  {
    reduce(profile, { id, thing, choice }) {
      expectCarried(profile, thing);
      return changeTrip(profile, id, (trip) => {
        // As many as there are things: what is stored of old trips has no other limit.
        const most = Number.POSITIVE_INFINITY;
        const place = { key: thing, field: "carry", about: { kind: "trip", id }, most } as const;
        const next = changeKept(trip.carry, place, choice);
        return next === trip.carry ? trip : { ...trip, carry: next };
      });
    },
    subject: carriedName,
  },
);

const place = defineAction(
  "trip.place",
  { id: ownIdSchema, thing: carriedKeySchema, place: decision(keptPlaceSchema) },
  {
    reduce(profile, { id, thing, place: change }) {
      expectCarried(profile, thing);
      if (change.to !== null && change.to.with !== null) expectEntries(profile.people, [change.to.with]);
      return changeTrip(profile, id, (trip) => {
        const at = { key: thing, field: "places", about: { kind: "trip", id }, most: MOST_PLACES } as const;
        const next = changeKept(trip.places, at, change);
        return next === trip.places ? trip : { ...trip, places: next };
      });
    },
    subject: carriedName,
  },
);

const need = defineAction(
  "trip.need",
  { id: ownIdSchema, need: keptIdSchema, choice: decision(ownNeedSchema) },
  {
    reduce: (profile, { id, need: key, choice }) =>
      changeTrip(profile, id, (trip) => {
        const at = { key, field: "needs", about: { kind: "trip", id }, most: MOST_NEEDS } as const;
        const next = changeKept(trip.needs, at, choice);
        return next === trip.needs ? trip : { ...trip, needs: next };
      }),
    subject: tripName,
  },
);

const option = defineAction(
  "trip.option",
  { id: ownIdSchema, topic: keptIdSchema, option: decision(optionIdSchema) },
  {
    reduce: (profile, { id, topic, option: change }) =>
      changeTrip(profile, id, (trip) => {
        const at = { key: topic, field: "options", about: { kind: "trip", id }, most: MOST_OPTIONS } as const;
        const next = changeKept(trip.options, at, change);
        return next === trip.options ? trip : { ...trip, options: next };
      }),
    subject: tripName,
  },
);

const basket = defineAction(
  "trip.basket",
  { id: ownIdSchema, basket: decision(ownBasketSchema) },
  {
    reduce: (profile, { id, basket: change }) =>
      changeTrip(profile, id, (trip) => mergeChanges(trip, { basket: change }, { kind: "trip", id })),
    subject: tripName,
  },
);

export const tripPlanActions = [carry, place, need, option, basket] as const;
