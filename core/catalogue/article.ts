import { z } from "../zod.ts";
import { evidenceListSchema } from "./evidence.ts";
import { versions } from "./fact.ts";
import { idSchema, localTextSchema } from "./text.ts";

/** A paragraph says one thing, with who says so. `head` where a new part begins. */
const paragraphSchema = z.strictObject({
  head: localTextSchema.optional(),
  text: localTextSchema,
  evidence: evidenceListSchema,
  ...versions,
});

/**
 * Background to read in one go: what something is, what it is good for, what may come. `concerns` are the products and
 * places it is about, `guides` where it goes on.
 */
export const articleSchema = z.strictObject({
  id: idSchema,
  order: z.int(),
  name: localTextSchema,
  about: localTextSchema,
  concerns: z.array(idSchema),
  guides: z.array(idSchema),
  paragraphs: z.array(paragraphSchema).min(1),
});
export type Article = z.infer<typeof articleSchema>;
