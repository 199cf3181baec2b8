import { z } from "../zod.ts";
import { calleeSchema, carriedSchema } from "./dependency.ts";
import { evidenceListSchema } from "./evidence.ts";
import { versions } from "./fact.ts";
import { idSchema, localTextSchema } from "./text.ts";

/**
 * What one waits for: something `new`, a `replacement` of what was lost, `paper` such as a visa, money to be set free
 * (`release`), or a `switch` that has to be turned on before departure.
 */
export const LEAD_KINDS = ["new", "replacement", "paper", "release", "switch"] as const;
export const leadKindSchema = z.enum(LEAD_KINDS);

/** Whole days; null where nobody says. What happens the same day is 0. */
const days = z.int().nonnegative().nullable();

const waitSchema = z
  .strictObject({ unit: z.enum(["days", "working-days"]), low: days, likely: days, high: days })
  .refine(
    ({ low, likely, high }) => {
      const known = [low, likely, high].filter((value) => value !== null);
      return known.every((value, i) => i === 0 || value >= (known[i - 1] ?? 0));
    },
    { message: "low, likely and high are in this order" },
  );

/**
 * How long something takes, or a switch that somebody has to turn on.
 * - `of`: the kind of thing one waits for or that the switch is about. `products`: those in particular, with all that
 *   inherits from them, or `any`; empty while what it is about has no record of its own.
 * - `destinations`: only for trips there; `from`: only for people who live in these regions.
 * - `wait`: all null where nobody says how long. - `who`: who has to act.
 * - `abroad`: whether it can be had during the trip; false when only at home.
 */
export const leadTimeSchema = z.strictObject({
  id: idSchema,
  kind: leadKindSchema,
  name: localTextSchema,
  about: localTextSchema,
  of: carriedSchema,
  products: z.union([z.literal("any"), z.array(idSchema)]),
  destinations: z.array(idSchema).min(1).optional(),
  from: z
    .array(z.string().regex(/^[A-Z]{2}$/))
    .min(1)
    .optional(),
  wait: waitSchema,
  who: calleeSchema,
  abroad: z.boolean(),
  evidence: evidenceListSchema,
  ...versions,
});
export type LeadTime = z.infer<typeof leadTimeSchema>;
