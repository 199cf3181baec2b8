import { z } from "../zod.ts";
import { evidenceListSchema } from "./evidence.ts";
import { levelSchema } from "./statement.ts";
import { idSchema, localTextSchema } from "./text.ts";

/** What the person at the destination wants to know; also the order on screen and in the PDF. */
export const DESTINATION_TOPICS = [
  "entry",
  "health",
  "cards",
  "cash",
  "wallets",
  "transit",
  "data",
  "safety",
] as const;

const factSchema = z.strictObject({
  topic: z.enum(DESTINATION_TOPICS),
  level: levelSchema.optional(),
  text: localTextSchema,
  evidence: evidenceListSchema,
});

const numberSchema = z.strictObject({
  name: localTextSchema,
  number: z.string().min(2),
  evidence: evidenceListSchema,
});

/** A place to go. `region` is an ISO 3166-1 alpha-2 code; `home` marks the place people live in, not travel to. */
export const destinationSchema = z.strictObject({
  id: idSchema,
  region: z.string().regex(/^[A-Z]{2}$/),
  name: localTextSchema,
  /** May be chosen for a trip. The mainland is a place for grids only, until trips into it have their own rules. */
  trips: z.boolean(),
  facts: z.array(factSchema),
  numbers: z.array(numberSchema),
  evidence: evidenceListSchema,
});
export type Destination = z.infer<typeof destinationSchema>;
export type DestinationFact = z.infer<typeof factSchema>;
