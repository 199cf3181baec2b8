import { z } from "../zod.ts";
import { evidenceListSchema } from "./evidence.ts";
import { versions } from "./fact.ts";
import { levelSchema } from "./level.ts";
import { idSchema, localTextSchema } from "./text.ts";

/** How one wallet does on a criterion. A wallet that is left out is unknown. */
const valueSchema = z.strictObject({
  wallet: idSchema,
  level: levelSchema,
  short: localTextSchema,
  text: localTextSchema,
  evidence: evidenceListSchema,
  ...versions,
});

/** A question by which the safety of wallets is compared. `order` is the order of the rows. */
export const securityCriterionSchema = z.strictObject({
  id: idSchema,
  order: z.int(),
  name: localTextSchema,
  question: localTextSchema,
  values: z.array(valueSchema),
  evidence: evidenceListSchema,
});
export type SecurityCriterion = z.infer<typeof securityCriterionSchema>;
