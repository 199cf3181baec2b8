import { z } from "../zod.ts";

/** Ids of the user's own records: made by the page with `crypto.randomUUID()`. */
export const ownIdSchema = z.uuid();
