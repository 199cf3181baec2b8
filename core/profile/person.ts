import { moneySchema } from "../money.ts";
import { z } from "../zod.ts";
import { boundedRecord, keptIdSchema } from "./bounded-record.ts";
import { requiredText } from "../kept-text/free-text.ts";
import { AGES } from "./age.ts";
import { guideProgressSchema } from "./guide-progress.ts";
import { refuseRepeats } from "./refuse-repeats.ts";
import { ownIdSchema } from "./own-id.ts";

/**
 * Kinds of papers a person can hold; never their numbers. `mainland-passport` is the passport of a citizen of the
 * mainland, `foreign-passport` any other; `permanent-residence-card` that of a foreigner who lives in the mainland for
 * good; `home-return-permit` and `taiwan-permit` are what people of Hong Kong, Macau and Taiwan enter the mainland on.
 */
export const PAPERS = [
  "resident-id",
  "mainland-passport",
  "foreign-passport",
  "residence-permit",
  "permanent-residence-card",
  "home-return-permit",
  "taiwan-permit",
] as const;
export type Paper = (typeof PAPERS)[number];

/** Where somebody lives, or whose citizen they are, as far as it matters: ISO 3166-1 alpha-2, or `other`. */
const regionSchema = z.string().regex(/^(?:[A-Z]{2}|other)$/);

/** What machines and forms stumble over in a name. `foreign`: not written in Chinese; `dot`: with a ·. */
export const NAME_HAS = ["foreign", "rare-character", "dot"] as const;

/** The most scenarios with weights of one’s own, and guides that were begun. */
export const MOST_WEIGHTS = 200;
export const MOST_GUIDES = 200;

/** `topic/scenario`, or `*` for the topic where the weights are for all of them. */
export const weightsKeySchema = z
  .string()
  .max(200)
  .regex(/^(?:\*|[a-z0-9]+(?:-{1,2}[a-z0-9]+)*)\/[a-z0-9]+(?:-{1,2}[a-z0-9]+)*$/);
/** Weights of criteria, by their ids. */
export const weightsSchema = boundedRecord(keptIdSchema, z.int().min(0).max(100), 40);

/**
 * Somebody whose things these are. Beside the name everything may wait: null, and an empty list, is *nobody said*.
 * - `home`: the region they live in, which decides what is abroad. - `papers`: kinds only, no numbers.
 * - `languages`: what they speak, ISO 639. - `weights`: what matters to them in advice, by topic and scenario.
 * - `guides`: what they did of the guides, and noted. - `monthlyBudget`: what they can spend in a month away.
 */
export const personSchema = z.strictObject({
  id: ownIdSchema,
  name: requiredText(40),
  home: regionSchema.nullable(),
  nationality: regionSchema.nullable(),
  papers: z.array(z.enum(PAPERS)).superRefine(refuseRepeats),
  age: z.enum(AGES).nullable(),
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}$/))
    .max(20)
    .superRefine(refuseRepeats),
  /** Null: nobody said; empty: nothing of it. */
  nameHas: z.array(z.enum(NAME_HAS)).superRefine(refuseRepeats).nullable(),
  monthlyBudget: moneySchema.nullable(),
  weights: boundedRecord(weightsKeySchema, weightsSchema, MOST_WEIGHTS),
  guides: boundedRecord(keptIdSchema, guideProgressSchema, MOST_GUIDES),
});
export type Person = z.infer<typeof personSchema>;

/** A person of whom nothing is known but the name. */
export function barePerson(id: string, name: string): Person {
  return {
    id,
    name,
    home: null,
    nationality: null,
    papers: [],
    age: null,
    languages: [],
    nameHas: null,
    monthlyBudget: null,
    weights: {},
    guides: {},
  };
}
