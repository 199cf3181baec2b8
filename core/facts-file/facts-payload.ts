import { calendarDateSchema } from "../calendar-date-schema.ts";
import { catalogueSchema } from "../catalogue/catalogue.ts";
import { z } from "../zod.ts";

/** What a signature over facts is a signature over; a signature over anything else opens nothing here. */
export const FACTS_TYPE = "application/vnd.carryall.facts+json";

/**
 * The shape of the catalogue's records and of the search index. It rises whenever an older app could not read them any
 * more, or would read them as something else; such an app then says that it is too old.
 */
export const FACTS_SCHEMA = 1;

/** The longest facts file that is read, in characters: twice what today's facts take, and room for as much again. */
export const LONGEST_FACTS_FILE = 32_000_000;

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
