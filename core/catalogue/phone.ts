import { z } from "../zod.ts";
import { evidenceListSchema } from "./evidence.ts";
import { factSchema } from "./fact.ts";
import { phoneKindSchema } from "./statement.ts";
import { idSchema, localTextSchema } from "./text.ts";

export const ESIM = ["yes", "no", "depends", "unknown"] as const;

/** A phone as rules tell phones apart: a model, a maker's models of some years, or a place where it was bought. */
export const phoneSchema = z.strictObject({
  id: idSchema,
  name: localTextSchema,
  about: localTextSchema,
  /** Can hold an eSIM; `depends` on the model or the place where it was bought. */
  esim: z.enum(ESIM),
  /** As what it counts where statements name phones. */
  kinds: z.array(phoneKindSchema).min(1),
  facts: z.array(factSchema).optional(),
  evidence: evidenceListSchema,
});
export type Phone = z.infer<typeof phoneSchema>;
