import { refuse } from "../action-refused.ts";
import { changesSchema, mergeChanges } from "../changes.ts";
import { addEntry, changeEntry, moveEntry, removeEntry } from "../entries.ts";
import { personSchema } from "../person.ts";
import type { Profile } from "../profile.ts";
import { nameFound, nameFoundAfter } from "../subject.ts";
import { knownIn, withKnown } from "../trip-references.ts";
import { ownIdSchema } from "../own-id.ts";
import { defineAction } from "./define-action.ts";
import { withoutThings } from "./thing.ts";

const nameOf = ({ id }: { id: string }, states: readonly Profile[]) =>
  nameFound((profile) => profile.people, id, states);

const add = defineAction(
  "person.add",
  { person: personSchema },
  {
    reduce: (profile, { person }) => ({ ...profile, people: addEntry(profile.people, person) }),
    subject: ({ person }) => person.name,
  },
);

const change = defineAction(
  "person.change",
  { id: ownIdSchema, changes: changesSchema(personSchema.omit({ id: true, weights: true, guides: true })) },
  {
    reduce(profile, { id, changes }) {
      const about = { kind: "person", id } as const;
      const people = changeEntry(profile.people, about, (person) => mergeChanges(person, changes, about));
      return { ...profile, people };
    },
    subject: ({ id }, states) => nameFoundAfter((profile) => profile.people, id, states),
  },
);

const remove = defineAction(
  "person.remove",
  { id: ownIdSchema },
  {
    reduce(profile, { id }) {
      if (profile.trips.some(({ travellers }) => travellers.includes(id))) refuse("person.travels");
      const things = profile.things.filter(({ person }) => person === id);
      const left = withoutThings(profile, new Set(things.map((thing) => thing.id)));
      const people = removeEntry(profile.people, id);
      const known = knownIn({ things: left.things, people });
      // What was with them on somebody else’s trip is kept as the plan says again.
      return { ...left, people, trips: left.trips.map((trip) => withKnown(trip, known)) };
    },
    subject: nameOf,
  },
);

const move = defineAction(
  "person.move",
  { id: ownIdSchema, before: ownIdSchema.nullable() },
  {
    reduce: (profile, { id, before }) => ({ ...profile, people: moveEntry(profile.people, id, before) }),
    subject: nameOf,
  },
);

export const personActions = [add, change, remove, move] as const;
