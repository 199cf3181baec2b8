import { z } from "../zod.ts";
import { evidenceListSchema } from "./evidence.ts";
import { PHASES } from "./phase.ts";
import { ESIM } from "./phone.ts";
import { networkSchema } from "./product.ts";
import { idSchema, localTextSchema } from "./text.ts";

export const phaseSchema = z.enum(PHASES);

const regions = z
  .array(z.string().regex(/^[A-Z]{2}$/))
  .min(1)
  .optional();

/**
 * What must hold of a traveller, all of it; the item is for those of whom it does.
 * - `abroad`: the place lies outside the region they live in, or inside it. - `homes`: they live in one of these regions.
 * - `citizens`: they are a citizen of one of these, of where they live as long as they say no other.
 * - `esim`: whether their telephone takes an eSIM; `unknown` without one.
 */
export const travellerSchema = z.strictObject({
  abroad: z.boolean().optional(),
  homes: regions,
  notHomes: regions,
  citizens: regions,
  notCitizens: regions,
  age: z.literal("adult").optional(),
  esim: z.array(z.enum(ESIM)).min(1).optional(),
});
export type TravellerCondition = z.infer<typeof travellerSchema>;

/** All given parts must hold. Products count when any traveller has one of them. */
const conditionSchema = z.strictObject({
  /** The place of the trip is one of these or lies within one of them. */
  destinations: z.array(idSchema).optional(),
  /** It is none of these and lies within none. */
  notAt: z.array(idSchema).min(1).optional(),
  traveller: travellerSchema.optional(),
  hasAnyOf: z.array(idSchema).optional(),
  hasNoneOf: z.array(idSchema).optional(),
  /** Nights away, from and including. */
  minNights: z.int().positive().optional(),
  /** Any traveller's card bears one of these brands. */
  networks: z.array(networkSchema).min(1).optional(),
  /** Fewer than two card networks that are accepted widely abroad (Visa, Mastercard) among the travellers' bank cards. */
  fewNetworks: z.literal(true).optional(),
  /** One of these pieces of advice was chosen for the trip: `topic/option`, or the way that the option goes. */
  chosen: z
    .array(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/))
    .min(1)
    .optional(),
});
export type RuleCondition = z.infer<typeof conditionSchema>;

/**
 * A thing to do for a trip.
 * - `each`: one item for the trip, or one for every bank card, SIM or card that expires before the end of the trip;
 *   the text of such a rule uses `{thing}`.
 * - `who`: an item for the trip is for those with a bank card, where one of the travellers has one; never for a child.
 * - `formerly`: the rule it was split off or renamed from: what was done with an item of that one was done with this.
 * - `due`: whole days from departure or return; negative is before. `null` in the daily phase.
 */
export const checklistRuleSchema = z
  .strictObject({
    id: idSchema,
    phase: phaseSchema,
    each: z.enum(["trip", "bank-card", "sim", "expiring-card"]),
    who: z.literal("card-holders").optional(),
    formerly: idSchema.optional(),
    due: z.strictObject({ from: z.enum(["departure", "return"]), days: z.int() }).nullable(),
    title: localTextSchema,
    why: localTextSchema,
    when: conditionSchema,
    evidence: evidenceListSchema,
  })
  .refine((r) => (r.phase === "daily") === (r.due === null), {
    message: "only daily items have no due date",
  });
export type ChecklistRule = z.infer<typeof checklistRuleSchema>;
