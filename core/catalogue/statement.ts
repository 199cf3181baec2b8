import { z } from "../zod.ts";
import { evidenceListSchema } from "./evidence.ts";
import { idSchema, localTextSchema } from "./text.ts";

/** How far something works. `unknown` is a value of its own: nobody verified it either way. */
export const LEVELS = ["supported", "partial", "unsupported", "unknown"] as const;
export const levelSchema = z.enum(LEVELS);
export type Level = z.infer<typeof levelSchema>;

/** Why a verdict is what it is; the order is the order in the notes row. */
export const FACTORS = [
  "conditions",
  "card-type",
  "interface",
  "data-sync",
  "security",
  "region",
  "technical",
] as const;
export const factorSchema = z.enum(FACTORS);
export type Factor = z.infer<typeof factorSchema>;

/**
 * Does `product` (a card or SIM) work with `target`: can it be added to a wallet, or used at a destination?
 * - `short`: the cell's text when it says more than the level; at most 6 Chinese characters or 13 letters.
 * - `note`: one sentence that answers the question.
 * - `workarounds`: what to do instead or beside it, in the order worth trying.
 */
export const statementSchema = z
  .strictObject({
    id: idSchema,
    product: idSchema,
    target: z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("wallet"), id: idSchema }),
      z.strictObject({ kind: z.literal("destination"), id: idSchema }),
    ]),
    level: levelSchema,
    short: localTextSchema.optional(),
    note: localTextSchema,
    factors: z.array(z.strictObject({ factor: factorSchema, text: localTextSchema })),
    workarounds: z.array(localTextSchema),
    evidence: evidenceListSchema,
  })
  .refine((s) => s.level !== "partial" || s.short !== undefined, {
    message: "a partial statement needs `short`: the condition belongs in the cell",
  });
export type Statement = z.infer<typeof statementSchema>;
