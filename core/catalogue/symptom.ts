import { z } from "../zod.ts";
import { predicateTextSchema } from "./cause.ts";
import { idSchema, languageSchema, localTextSchema } from "./text.ts";

/**
 * What a person sees when something fails; causes name the symptoms they explain.
 * - `words`: how people put it, by language, to be found by; no screen shows them.
 * - `when`: for whom and where it is offered; `null` always.
 * - `guide`: what to do at once, where finding the cause would lose time.
 * - `losses`: what was lost then, whose first hour comes before all else. - `atTill`: somebody stands at a till, with others behind.
 */
export const symptomSchema = z.strictObject({
  id: idSchema,
  order: z.int(),
  name: localTextSchema,
  about: localTextSchema,
  words: z.array(z.strictObject({ text: z.string().min(1), language: languageSchema })).min(1),
  when: predicateTextSchema.nullable(),
  guide: idSchema.optional(),
  losses: z.array(idSchema).min(1).optional(),
  atTill: z.literal(true).optional(),
});
export type Symptom = z.infer<typeof symptomSchema>;
