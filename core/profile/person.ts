import { z } from "../zod.ts";
import { requiredText } from "../kept-text/free-text.ts";
import { refuseRepeats } from "./refuse-repeats.ts";
import { ownIdSchema } from "./trip.ts";

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

export const AGES = ["adult", "child"] as const;

/**
 * Somebody whose things these are. Beside the name everything may wait: null, and an empty list, is *nobody said*.
 * - `home`: the region they live in, which decides what is abroad. - `papers`: kinds only, no numbers.
 * - `languages`: what they speak, ISO 639.
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
});
export type Person = z.infer<typeof personSchema>;

/** A person of whom nothing is known but the name. */
export function barePerson(id: string, name: string): Person {
  return { id, name, home: null, nationality: null, papers: [], age: null, languages: [] };
}
