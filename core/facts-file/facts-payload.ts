import { calendarDateSchema } from "../calendar-date-schema.ts";
import { catalogueSchema } from "../catalogue/catalogue.ts";
import { z } from "../zod.ts";
import { FACTS_SCHEMA } from "./facts-type.ts";

/**
 * What every payload says of itself first, of whatever schema. `sequence` counts the facts a publisher ever gave out;
 * `staleAfter` is the day after which newer ones should be there.
 */
export const factsHeadSchema = z.looseObject({
  sequence: z.int().min(1),
  issuedAt: z.iso.datetime(),
  staleAfter: calendarDateSchema,
  schema: z.int().min(1),
});

/** All facts at once, so that no two publications can be mixed. `searchIndex`: as `core/search/record-index.ts` reads it. */
export const factsPayloadSchema = z.strictObject({
  ...factsHeadSchema.shape,
  schema: z.literal(FACTS_SCHEMA),
  searchIndex: z.string(),
  catalogue: catalogueSchema,
});
export type FactsPayload = z.infer<typeof factsPayloadSchema>;
