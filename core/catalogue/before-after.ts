import { z } from "../zod.ts";
import { evidenceListSchema } from "./evidence.ts";
import { levelSchema } from "./level.ts";
import { idSchema, localTextSchema } from "./text.ts";

/** What was found since, beside what the article says: its own level and its own evidence. */
const findingSchema = z.strictObject({
  level: levelSchema,
  text: localTextSchema,
  evidence: evidenceListSchema,
});

/** Something a person does with a card, before and after it is linked. `feature` is an id in `data/features/`. */
const rowSchema = z.strictObject({
  feature: idSchema,
  before: localTextSchema,
  after: localTextSchema,
  evidence: evidenceListSchema,
  found: findingSchema.optional(),
});

/** A problem people meet: `retry` says whether trying again can help at all. */
const problemSchema = z.strictObject({
  problem: localTextSchema,
  cause: localTextSchema,
  fix: localTextSchema,
  retry: z.enum(["helps", "useless"]),
  evidence: evidenceListSchema,
});

/** Satisfaction of one group as a source reports it: ordinal, because no numbers were given. */
const feedbackSchema = z.strictObject({
  group: localTextSchema,
  satisfaction: z.enum(["low", "medium", "high"]),
  comment: localTextSchema,
  evidence: evidenceListSchema,
});

/**
 * What changes when a card is linked in a wallet. `summary` is the answer in one line;
 * in `steps`, **bold** marks the names of things on the wallet's own screens.
 */
export const beforeAfterSchema = z.strictObject({
  id: idSchema,
  card: idSchema,
  wallet: idSchema,
  level: levelSchema,
  question: localTextSchema,
  summary: localTextSchema,
  rows: z.array(rowSchema).min(1),
  steps: z.array(
    z.strictObject({ text: localTextSchema, hint: localTextSchema.optional(), evidence: evidenceListSchema }),
  ),
  cautions: z.array(z.strictObject({ text: localTextSchema, evidence: evidenceListSchema })),
  problems: z.array(problemSchema),
  feedback: z.array(feedbackSchema),
});
export type BeforeAfter = z.infer<typeof beforeAfterSchema>;
export type BeforeAfterRow = z.infer<typeof rowSchema>;
