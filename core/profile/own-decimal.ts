import { z } from "../zod.ts";

/** A decimal that a person wrote, as it is computed with: no sign, no float. */
export const ownDecimalSchema = z.string().regex(/^(?:0|[1-9]\d{0,11})(?:\.\d{1,12})?$/, "money.decimal");
