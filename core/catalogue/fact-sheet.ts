import { z } from "../zod.ts";
import { factSchema } from "./fact.ts";
import { idSchema, localTextSchema } from "./text.ts";

/** Facts on a subject that is wider than one product or place. `concerns` are the products and places it bears on. */
export const factSheetSchema = z.strictObject({
  id: idSchema,
  name: localTextSchema,
  about: localTextSchema,
  concerns: z.array(idSchema),
  facts: z.array(factSchema).min(1),
});
export type FactSheet = z.infer<typeof factSheetSchema>;
