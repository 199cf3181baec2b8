import { calendarDateSchema } from "../../calendar-date-schema.ts";
import { z } from "../../zod.ts";
import { changeKept, keptIdSchema } from "../bounded-record.ts";
import { changeEntry } from "../entries.ts";
import { MOST_STEPS, stepNoteSchema, type GuideProgress } from "../guide-progress.ts";
import { progressIn } from "../progress-in.ts";
import { ownIdSchema } from "../own-id.ts";
import { MOST_GUIDES, MOST_WEIGHTS, weightsKeySchema, weightsSchema, type Person } from "../person.ts";
import type { Profile } from "../profile.ts";
import { nameFound } from "../subject.ts";
import { defineAction } from "./define-action.ts";
import { refuse } from "../action-refused.ts";

const nameOf = ({ person }: { person: string }, states: readonly Profile[]) =>
  nameFound((profile) => profile.people, person, states);

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
        const at = { of: "weights", key, about: { kind: "person", id }, most: MOST_WEIGHTS } as const;
        return changeKept(person, at, change);
      }),
    subject: nameOf,
  },
);

const day = calendarDateSchema.nullable();

/** The person with what they did of one guide changed; a guide with which nothing was done is not kept. */
function changeGuide(person: Person, guide: string, next: (before: GuideProgress) => GuideProgress): Person {
  const before = progressIn(person, guide);
  const after = next(before);
  if (after === before) return person;
  const { [guide]: _was, ...others } = person.guides;
  const isEmpty = Object.keys(after.done).length === 0 && Object.keys(after.notes).length === 0;
  if (isEmpty) return { ...person, guides: others };
  const guides = { ...person.guides, [guide]: after };
  return Object.keys(guides).length > MOST_GUIDES ? refuse("change.too-many") : { ...person, guides };
}

/** Where something of a step is kept; to a person it is one of their guides. */
const atStep = <N extends string>(of: N, key: string, person: string) =>
  ({ of, key, about: { kind: "person", id: person }, field: "guides", most: MOST_STEPS }) as const;

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
    reduce: (profile, { person: id, guide, step: key, done: change }) =>
      changePerson(profile, id, (person) =>
        changeGuide(person, guide, (before) => changeKept(before, atStep("done", key, id), change)),
      ),
    subject: nameOf,
  },
);

const note = defineAction(
  "person.note",
  {
    person: ownIdSchema,
    guide: keptIdSchema,
    step: keptIdSchema,
    /** What was noted at the step; null where nothing is. */
    note: z.strictObject({ was: stepNoteSchema.nullable(), to: stepNoteSchema.nullable() }),
  },
  {
    reduce: (profile, { person: id, guide, step: key, note: change }) =>
      changePerson(profile, id, (person) =>
        changeGuide(person, guide, (before) => changeKept(before, atStep("notes", key, id), change)),
      ),
    subject: nameOf,
  },
);

export const personChoiceActions = [weigh, step, note] as const;
