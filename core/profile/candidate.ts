import { z } from "../zod.ts";
import { ownIdSchema } from "./own-id.ts";

const PREFIX = "get:";

/** What stands for a thing that one does not have yet: the product that one would get. */
export const candidateIdSchema = z
  .string()
  .max(110)
  .regex(/^get:[a-z0-9]+(?:-{1,2}[a-z0-9]+)*$/);

/** Something that may go along on a trip: a thing, or a candidate. */
export const carriedKeySchema = z.union([ownIdSchema, candidateIdSchema], "thing.carried");

export const candidateId = (product: string): string => PREFIX + product;

/** The product that a candidate would be; null for the id of a thing. */
export function candidateProduct(key: string): string | null {
  return key.startsWith(PREFIX) ? key.slice(PREFIX.length) : null;
}
