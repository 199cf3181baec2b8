import { z } from "../zod.ts";
import { ownSourceSchema, recordId } from "./own-parts.ts";
import {
  ownCardSchema,
  ownPlaceSchema,
  ownSimSchema,
  ownStatementSchema,
  ownWalletSchema,
} from "./own-records.ts";

/**
 * What a person added to the catalogue or corrected in it: records of own-records.ts, each with an id.
 * A record whose id the catalogue has takes its place.
 */
export const overlaySchema = z.strictObject({
  sources: z.record(recordId, ownSourceSchema),
  cards: z.array(ownCardSchema),
  wallets: z.array(ownWalletSchema),
  sims: z.array(ownSimSchema),
  destinations: z.array(ownPlaceSchema),
  links: z.array(ownStatementSchema),
  acceptance: z.array(ownStatementSchema),
});
