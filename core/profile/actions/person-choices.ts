import { calendarDateSchema } from "../../calendar-date.ts";
import { ownValue } from "../../own-value.ts";
import { z } from "../../zod.ts";
import { changeKept, keptIdSchema } from "../bounded-record.ts";
import { changeEntry } from "../entries.ts";
import { ownIdSchema } from "../own-id.ts";
import { MOST_GUIDES, MOST_WEIGHTS, weightsKeySchema, weightsSchema, type Person } from "../person.ts";
import type { Profile } from "../profile.ts";
import { found } from "../subject.ts";
import { defineAction } from "./define-action.ts";
import { refuse } from "../action-refused.ts";

const nameOf = ({ person }: { person: string }, states: readonly Profile[]) =>
  found((profile) => profile.people, person, states)?.name ?? "";

function changePerson(profile: Profile, id: string, next: (person: Person) => Person): Profile {
  return { ...profile, people: changeEntry(profile.people, { kind: "person", id }, next) };
}

const weigh = defineAction(
  "person.weigh",
  {
    person: ownIdSchema,
    for: weightsKeySchema,
    /** From or to null: those of the scenario itself. */
    weights: z.strictObject({ was: weightsSchema.nullable(), to: weightsSchema.nullable() }),
  },
  {
    reduce: (profile, { person: id, for: key, weights: change }) =>
      changePerson(profile, id, (person) => {
        const at = { key, field: "weights", about: { kind: "person", id }, most: MOST_WEIGHTS } as const;
        const weights = changeKept(person.weights, at, change);
        return weights === person.weights ? person : { ...person, weights };
      }),
    subject: nameOf,
  },
);

const day = calendarDateSchema.nullable();

/** As many steps of a guide as are kept. */
const MOST_STEPS = 100;

const step = defineAction(
  "person.step",
  {
    person: ownIdSchema,
    guide: keptIdSchema,
    step: keptIdSchema,
    /** The day on which it was done; null where it is not. */
    done: z.strictObject({ was: day, to: day }),
  },
  {
    reduce: (profile, { person: id, guide, step: key, done }) =>
      changePerson(profile, id, (person) => {
        const before = ownValue(person.guides, guide) ?? {};
        const at = { key, field: "guides", about: { kind: "person", id }, most: MOST_STEPS } as const;
        const steps = changeKept(before, at, done);
        if (steps === before) return person;
        const { [guide]: _was, ...others } = person.guides;
        if (Object.keys(steps).length === 0) return { ...person, guides: others };
        const guides = { ...person.guides, [guide]: steps };
        return Object.keys(guides).length > MOST_GUIDES ? refuse("change.too-many") : { ...person, guides };
      }),
    subject: nameOf,
  },
);

export const personChoiceActions = [weigh, step] as const;
