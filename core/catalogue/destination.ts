import { z } from "../zod.ts";
import { evidenceListSchema } from "./evidence.ts";
import { factSchema } from "./fact.ts";
import { idSchema, localTextSchema } from "./text.ts";

/** `calls`: the police, everybody in an emergency with the police among them, or the consulate of the mainland. */
const numberSchema = z.strictObject({
  name: localTextSchema,
  number: z.string().min(2),
  calls: z.enum(["police", "emergency", "consulate"]).optional(),
  evidence: evidenceListSchema,
});

/**
 * A place to go. `region` is an ISO 3166-1 alpha-2 code, `null` for a place wider than one region (Europe, abroad);
 * `within` is the destination it lies in, whose facts, statements and numbers hold there too. `outside` makes a place of
 * everywhere but one region, to which nobody makes a trip.
 */
export const destinationSchema = z.strictObject({
  id: idSchema,
  region: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  within: idSchema.optional(),
  outside: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  name: localTextSchema,
  facts: z.array(factSchema),
  numbers: z.array(numberSchema),
  evidence: evidenceListSchema,
});
export type Destination = z.infer<typeof destinationSchema>;
