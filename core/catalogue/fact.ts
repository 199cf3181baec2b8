import { z } from "../zod.ts";
import { evidenceListSchema } from "./evidence.ts";
import { levelSchema } from "./level.ts";
import { localTextSchema } from "./text.ts";

/** What a fact is about; also the order on a record's page, on a trip and in the PDF. */
export const factTopicSchema = z.enum([
  "about",
  "people",
  "use",
  "entry",
  "health",
  "cards",
  "cash",
  "wallets",
  "transit",
  "data",
  "phone",
  "linking",
  "identity",
  "limits",
  "fees",
  "money",
  "security",
  "loss",
  "advice",
  "outlook",
  "safety",
]);
export const FACT_TOPICS = factTopicSchema.options;
export type FactTopic = z.infer<typeof factTopicSchema>;

/** The same matter as somebody else has it, in our words, with its own evidence. */
export const versionSchema = z.strictObject({ text: localTextSchema, evidence: evidenceListSchema });
export type Version = z.infer<typeof versionSchema>;

/**
 * What stands beside an assertion and is never merged into it.
 * - `history`: what was said before and no longer stands; "the article says" beside "found since".
 * - `conflicts`: what other sources say at the same time; nobody can tell which of them is right.
 */
export const versions = {
  history: z.array(versionSchema).min(1).optional(),
  conflicts: z.array(versionSchema).min(1).optional(),
};

/** One thing known about a product, a place or a subject. `level` where the fact says how far something works. */
export const factSchema = z.strictObject({
  topic: factTopicSchema,
  level: levelSchema.optional(),
  text: localTextSchema,
  evidence: evidenceListSchema,
  ...versions,
});
export type Fact = z.infer<typeof factSchema>;
