import { moneySchema } from "../money.ts";
import { z } from "../zod.ts";
import { evidenceListSchema } from "./evidence.ts";
import { levelSchema } from "./level.ts";
import { idSchema, localTextSchema } from "./text.ts";

/** What a person must have for an option to be open to them at all. */
export const REQUIREMENTS = [
  "residence-permit",
  "local-bank-account",
  "smartphone",
  "physical-card",
  "esim-phone",
] as const;
export const requirementSchema = z.enum(REQUIREMENTS);
export type Requirement = z.infer<typeof requirementSchema>;

/**
 * How an option does on a criterion: a level (supported 1, partial 0.5, unsupported 0) or an amount of money,
 * of which less is better. A value left out is unknown: it lowers the confidence, it is not scored as 0.
 */
const valueSchema = z.union([
  z.strictObject({
    level: levelSchema.exclude(["unknown"]),
    text: localTextSchema,
    evidence: evidenceListSchema,
  }),
  z.strictObject({ cost: moneySchema, text: localTextSchema, evidence: evidenceListSchema }),
]);
export type OptionValue = z.infer<typeof valueSchema>;

const optionSchema = z.strictObject({
  id: idSchema,
  name: localTextSchema,
  /** One line: what choosing it means in practice. */
  why: localTextSchema,
  /** The product it stands for, so that one's own things can be marked. */
  product: idSchema.optional(),
  requires: z.array(z.strictObject({ requirement: requirementSchema, text: localTextSchema })),
  values: z.record(idSchema, valueSchema),
  evidence: evidenceListSchema,
});
export type TopicOption = z.infer<typeof optionSchema>;

/** Exchange rate for comparing only: `perUnit` of `to` for one unit of `from`, as an exact decimal string. */
const rateSchema = z.strictObject({
  from: z.string().length(3),
  to: z.string().length(3),
  perUnit: z.string().regex(/^\d+(\.\d+)?$/),
  evidence: evidenceListSchema,
});

/** A question with several answers to rank. At most six criteria: the chart has six steps that read in grey. */
export const topicSchema = z.strictObject({
  id: idSchema,
  name: localTextSchema,
  question: localTextSchema,
  destination: idSchema,
  criteria: z
    .array(z.strictObject({ id: idSchema, name: localTextSchema }))
    .min(2)
    .max(6),
  rates: z.array(rateSchema),
  options: z.array(optionSchema).min(2),
});
export type Topic = z.infer<typeof topicSchema>;
export type Criterion = Topic["criteria"][number];

/**
 * A kind of person with a topic's question. `weights` are whole points per criterion and sum to 100;
 * `lacks` is what such a person does not have, which rules options out.
 */
export const scenarioSchema = z
  .strictObject({
    id: idSchema,
    topic: idSchema,
    order: z.int(),
    name: localTextSchema,
    about: localTextSchema,
    advice: localTextSchema,
    weights: z.record(idSchema, z.int().min(0).max(100)),
    lacks: z.array(requirementSchema),
    evidence: evidenceListSchema,
  })
  .refine((s) => Object.values(s.weights).reduce((sum, w) => sum + w, 0) === 100, {
    message: "weights sum to 100",
  });
export type Scenario = z.infer<typeof scenarioSchema>;
