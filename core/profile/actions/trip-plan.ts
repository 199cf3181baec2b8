import { z } from "../../zod.ts";
import { changeKept, keptIdSchema } from "../bounded-record.ts";
import { candidateProduct, carriedKeySchema } from "../candidate.ts";
import { mergeChanges } from "../changes.ts";
import { expectEntries } from "../entries.ts";
import type { Profile } from "../profile.ts";
import { nameFound, thingsSubject } from "../subject.ts";
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
  nameFound((profile) => profile.trips, id, states);

/** A candidate is named after what it is, not after for whom of the travellers. */
const FOR_WHOM = /--[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

const carriedName = ({ thing }: { thing: string }, states: readonly Profile[]) =>
  candidateProduct(thing)?.replace(FOR_WHOM, "") ?? thingsSubject([thing], states);

function expectCarried(profile: Profile, key: string): void {
  if (candidateProduct(key) === null) expectEntries(profile.things, [key]);
}

/** Where a decision about a trip is kept. */
const decided = <N extends string>(of: N, key: string, id: string, most: number) =>
  ({ of, key, about: { kind: "trip", id }, most }) as const;

const carry = defineAction(
  "trip.carry",
  { id: ownIdSchema, thing: carriedKeySchema, choice: decision(z.enum(["take", "leave"])) },
  {
    reduce(profile, { id, thing, choice }) {
      expectCarried(profile, thing);
      // As many as there are things: what is stored of old trips has no other limit.
      const at = decided("carry", thing, id, Number.POSITIVE_INFINITY);
      return changeTrip(profile, id, (trip) => changeKept(trip, at, choice));
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
      const at = decided("places", thing, id, MOST_PLACES);
      return changeTrip(profile, id, (trip) => changeKept(trip, at, change));
    },
    subject: carriedName,
  },
);

const need = defineAction(
  "trip.need",
  { id: ownIdSchema, need: keptIdSchema, choice: decision(ownNeedSchema) },
  {
    reduce: (profile, { id, need: key, choice }) =>
      changeTrip(profile, id, (trip) => changeKept(trip, decided("needs", key, id, MOST_NEEDS), choice)),
    subject: tripName,
  },
);

const option = defineAction(
  "trip.option",
  { id: ownIdSchema, topic: keptIdSchema, option: decision(optionIdSchema) },
  {
    reduce: (profile, { id, topic, option: to }) =>
      changeTrip(profile, id, (trip) => changeKept(trip, decided("options", topic, id, MOST_OPTIONS), to)),
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
