import { moneySchema } from "../money.ts";
import { z } from "../zod.ts";
import { criterionKindSchema } from "./criterion.ts";
import { evidenceListSchema } from "./evidence.ts";
import { idSchema, localTextSchema } from "./text.ts";
import { requiresSchema, valueSchema, waySchema } from "./way.ts";

const optionSchema = z.strictObject({
  id: idSchema,
  name: localTextSchema,
  /** One line: what choosing it means in practice. */
  why: localTextSchema,
  /** The product it stands for, so that one's own things can be marked. */
  product: idSchema.optional(),
  requires: requiresSchema,
  /** When somebody who has none gets one. */
  got: z.enum(["before", "arrival", "either"]),
  values: z.record(idSchema, valueSchema),
  evidence: evidenceListSchema,
});
export type TopicOption = z.infer<typeof optionSchema>;

/** A criterion of the topic, with the kind it is of: by that people weigh it, and by that it has direction and unit. */
const criterionSchema = z.strictObject({ id: idSchema, name: localTextSchema, as: criterionKindSchema });

/**
 * The ends between which an amount is worth 1 to 0, and why these. They are the topic’s own and never those of the options
 * that happen to be there: else filling in one price would move every other option.
 */
const costScaleSchema = z
  .strictObject({
    best: moneySchema,
    worst: moneySchema,
    /** What the amount is for, and of what payment it is the fee. */
    basis: localTextSchema,
    sum: moneySchema.optional(),
    why: localTextSchema,
    evidence: evidenceListSchema,
  })
  .refine(({ best, worst }) => best.currency === worst.currency && best.minor < worst.minor, {
    message: "the worst end is above the best, in one currency",
  });

const setupScaleSchema = z.strictObject({
  minutes: z.int().positive(),
  days: z.int().positive(),
  why: localTextSchema,
  evidence: evidenceListSchema,
});

/**
 * A question with several answers to rank. At most six criteria: the chart has six steps that read in grey.
 * - `question`: may hold `{place}`. - `destinations`: asked there and within; left out, everywhere.
 * - `ways`: the options by rule, for every place. - `options`: typed by hand for the one place; `refines` then names the
 *   topic in whose stead it is answered there, for people of these `homes`.
 */
export const topicSchema = z
  .strictObject({
    id: idSchema,
    order: z.int(),
    name: localTextSchema,
    question: localTextSchema,
    destinations: z.array(idSchema).min(1).optional(),
    refines: idSchema.optional(),
    homes: z
      .array(z.string().regex(/^[A-Z]{2}$/))
      .min(1)
      .optional(),
    criteria: z.array(criterionSchema).min(2).max(6),
    cost: costScaleSchema.optional(),
    setup: setupScaleSchema.optional(),
    ways: z.array(waySchema),
    options: z.array(optionSchema),
  })
  .refine(({ ways, options }) => (ways.length === 0) !== (options.length === 0), {
    message: "a topic has ways or options",
  })
  .refine(({ refines, options }) => (refines === undefined) === (options.length === 0), {
    message: "what is typed by hand refines a topic that has ways",
  });
export type Topic = z.infer<typeof topicSchema>;
export type Criterion = Topic["criteria"][number];
