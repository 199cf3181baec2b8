import { z } from "../zod.ts";

/** How far something works. `unknown` is a value of its own: nobody verified it either way. */
export const LEVELS = ["supported", "partial", "unsupported", "unknown"] as const;
export const levelSchema = z.enum(LEVELS);
export type Level = z.infer<typeof levelSchema>;
