import { z } from "../zod.ts";
import { evidenceListSchema } from "./evidence.ts";
import { versions } from "./fact.ts";
import { decimalSpanSchema } from "./span.ts";
import { idSchema, localTextSchema } from "./text.ts";

/** What is counted: an hour of it, one time, or all that somebody uses in a day. */
export const DATA_USE_PER = ["hour", "time", "day"] as const;

/**
 * How much mobile data a habit takes, in MB. With `per: "day"` it is a kind of traveller, all habits together, off Wi-Fi;
 * those are not added to the others.
 */
export const dataUseSchema = z.strictObject({
  id: idSchema,
  name: localTextSchema,
  per: z.enum(DATA_USE_PER),
  mb: decimalSpanSchema,
  note: localTextSchema,
  evidence: evidenceListSchema,
  ...versions,
});
export type DataUse = z.infer<typeof dataUseSchema>;
