import { z } from "../zod.ts";
import { calleeSchema, carriedSchema, dependencySchema, keptAtSchema } from "./dependency.ts";
import { evidenceListSchema } from "./evidence.ts";
import { networkSchema } from "./product.ts";
import { idSchema, localTextSchema } from "./text.ts";

/** What a counted figure counts; `cases` over the time that its text names. */
export const FIGURE_UNITS = [
  "percent-of-travellers",
  "percent-of-trips",
  "percent-of-people",
  "percent-of-payments",
  "cases-a-year",
  "cases",
] as const;

/** How often somebody has to expect it. */
export const FREQUENCIES = ["common", "occasional", "rare"] as const;

const assertion = { text: localTextSchema, evidence: evidenceListSchema };

/** How often somebody counted it: an exact decimal, of what, and where (no `place`: anywhere). */
const figureSchema = z.strictObject({
  value: z.string().regex(/^\d+(\.\d+)?$/),
  unit: z.enum(FIGURE_UNITS),
  place: idSchema.optional(),
  ...assertion,
});

/**
 * What a failure takes with it, one at a time: `network` is one brand, whichever; each of them is a failure of its own.
 * With `place`, `at` says which, and `things` what is taken from there; without `things` all that is kept there.
 * With `thing`, `things` says of which kinds.
 */
const takesSchema = z
  .strictObject({
    what: dependencySchema,
    at: keptAtSchema.optional(),
    things: z.array(carriedSchema).min(1).optional(),
  })
  .refine((takes) => (takes.what === "place") === (takes.at !== undefined), {
    message: "what is taken from a place says from which, and nothing else does",
  })
  .refine((takes) => takes.what !== "thing" || takes.things !== undefined, {
    message: "a thing that is taken says of which kinds",
  });
export type Takes = z.infer<typeof takesSchema>;

/**
 * Whom a step concerns; where it is not known whether it does, it is said.
 * - `networks`, `products`: somebody who lost a card of such a brand, or such a product or what inherits from it.
 * - `away`: somebody who is not at home. - `citizens`, `citizensNotOf`: of a region, or of any other.
 */
const onlySchema = z.strictObject({
  networks: z.array(networkSchema).min(1).optional(),
  products: z.array(idSchema).min(1).optional(),
  away: z.literal(true).optional(),
  citizens: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  citizensNotOf: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
});
export type StepFor = z.infer<typeof onlySchema>;

/**
 * Something that goes wrong on a trip.
 * - `often`: a class, which is an estimate where `figures` is empty; `figures`: what somebody counted.
 * - `works`: what goes on working. - `firstHour`: what to do at once, in this order, `minutes` where it is known,
 *   `only` where it is not for everybody.
 * - `notFirst`: what people do in the first hour and should not, with why.
 * - `call`: whom, in this order; their numbers stand with the issuer, wallet, carrier and place.
 * - `seen`: cases on record, the newest first; `place` where it happened.
 */
export const failureSchema = z.strictObject({
  id: idSchema,
  order: z.int(),
  name: localTextSchema,
  about: localTextSchema,
  takes: z.array(takesSchema).min(1),
  often: z.strictObject({ class: z.enum(FREQUENCIES), ...assertion }),
  figures: z.array(figureSchema),
  works: z.array(z.strictObject(assertion)),
  firstHour: z
    .array(
      z.strictObject({
        ...assertion,
        minutes: z.int().positive().optional(),
        call: calleeSchema.optional(),
        only: onlySchema.optional(),
      }),
    )
    .min(1),
  notFirst: z.array(z.strictObject(assertion)).optional(),
  call: z.array(calleeSchema),
  seen: z.array(z.strictObject({ ...assertion, place: idSchema.optional() })),
});
export type Failure = z.infer<typeof failureSchema>;
