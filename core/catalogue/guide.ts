import { z } from "../zod.ts";
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

/**
 * Something to do step by step. `concerns` are the products and places it is about; `tips` are good to know but not
 * steps. In a step, **bold** marks names of things on the screen it speaks of.
 */
export const guideSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(GUIDE_KINDS),
  name: localTextSchema,
  about: localTextSchema,
  concerns: z.array(idSchema),
  steps: z
    .array(
      z.strictObject({
        text: localTextSchema,
        hint: localTextSchema.optional(),
        evidence: evidenceListSchema,
      }),
    )
    .min(1),
  tips: z.array(factSchema),
  evidence: evidenceListSchema,
  ...versions,
});
export type Guide = z.infer<typeof guideSchema>;
