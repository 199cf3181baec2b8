import { refuse } from "../action-refused.ts";
import { changesSchema, mergeChanges } from "../changes.ts";
import { addEntry, changeEntry, expectEntries, moveEntry } from "../entries.ts";
import type { Profile } from "../profile.ts";
import { thingsSubject } from "../subject.ts";
import { thingSchema } from "../thing.ts";
import { knownIn, withKnown } from "../trip-references.ts";
import { ownIdSchema } from "../own-id.ts";
import { defineAction } from "./define-action.ts";

/** Removing a thing takes its links and its place in every trip with it; marks stay, as a record of what was done. */
export function withoutThings(profile: Profile, gone: ReadonlySet<string>): Profile {
  const things = profile.things.filter(({ id }) => !gone.has(id));
  const known = knownIn({ things, people: profile.people });
  return {
    ...profile,
    things,
    trips: profile.trips.map((trip) => withKnown(trip, known)),
    links: profile.links.filter(({ card, wallet }) => !gone.has(card) && !gone.has(wallet)),
  };
}

const add = defineAction(
  "thing.add",
  { thing: thingSchema },
  {
    reduce(profile, { thing }) {
      expectEntries(profile.people, [thing.person]);
      return { ...profile, things: addEntry(profile.things, thing) };
    },
    subject: ({ thing }) => thing.label || thing.product,
  },
);

const change = defineAction(
  "thing.change",
  { id: ownIdSchema, changes: changesSchema(thingSchema.omit({ id: true })) },
  {
    reduce(profile, { id, changes }) {
      const about = { kind: "thing", id } as const;
      if (changes.person !== undefined) expectEntries(profile.people, [changes.person.to]);
      const things = changeEntry(profile.things, about, (thing) => mergeChanges(thing, changes, about));
      return { ...profile, things };
    },
    subject: ({ id }, states) => thingsSubject([id], states.toReversed()),
  },
);

const remove = defineAction(
  "thing.remove",
  { id: ownIdSchema },
  {
    reduce(profile, { id }) {
      expectEntries(profile.things, [id]);
      // Deleting is for good, so it takes two steps: what is in use goes into the archive first.
      if (profile.things.some((thing) => thing.id === id && !thing.archived)) refuse("thing.not-archived");
      return withoutThings(profile, new Set([id]));
    },
    subject: ({ id }, states) => thingsSubject([id], states),
  },
);

const move = defineAction(
  "thing.move",
  { id: ownIdSchema, before: ownIdSchema.nullable() },
  {
    reduce: (profile, { id, before }) => ({ ...profile, things: moveEntry(profile.things, id, before) }),
    subject: ({ id }, states) => thingsSubject([id], states),
  },
);

export const thingActions = [add, change, remove, move] as const;
