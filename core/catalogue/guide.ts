import { z } from "../zod.ts";
import { predicateTextSchema } from "./cause.ts";
import { phaseSchema } from "./checklist-rule.ts";
import { evidenceListSchema } from "./evidence.ts";
import { factSchema, versions } from "./fact.ts";
import { idSchema, localTextSchema } from "./text.ts";

export const GUIDE_KINDS = [
  "open",
  "identity",
  "link",
  "change",
  "retry",
  "use",
  "report-loss",
  "travel",
] as const;

/** For whom something is meant, in words, and as a condition where one can be written. */
const whoSchema = z.strictObject({ text: localTextSchema, when: predicateTextSchema.nullable() });

/**
 * A thing to do. `id` never changes: what was done is kept by it. `fails`: the symptom that shows when it does not work.
 * **Bold** marks names of things on the screen it speaks of.
 */
const stepSchema = z.strictObject({
  id: idSchema,
  text: localTextSchema,
  hint: localTextSchema.optional(),
  minutes: z.int().positive(),
  fails: idSchema.optional(),
  evidence: evidenceListSchema,
});

/**
 * Something to do step by step. `concerns` are the products and places it is about; `tips` are good to know but not
 * steps.
 * - `minutes`: the whole of it, estimated. - `atHand`: what is needed before one begins.
 * - `worked`: how one knows. - `gives`: the product one has then, which one who has it does not need it for.
 * - `phase`: the part of a trip in which it is done, where that is not before. - `variants`: what is different for some wallets or people.
 */
export const guideSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(GUIDE_KINDS),
  name: localTextSchema,
  about: localTextSchema,
  concerns: z.array(idSchema),
  who: whoSchema,
  minutes: z.int().positive(),
  atHand: z.array(localTextSchema).min(1),
  steps: z.array(stepSchema).min(1),
  worked: localTextSchema,
  gives: idSchema.optional(),
  phase: phaseSchema.optional(),
  variants: z.array(z.strictObject({ who: whoSchema, text: localTextSchema, evidence: evidenceListSchema })),
  tips: z.array(factSchema),
  evidence: evidenceListSchema,
  ...versions,
});
export type Guide = z.infer<typeof guideSchema>;
