import { z } from "../zod.ts";
import { evidenceListSchema } from "./evidence.ts";
import { versions } from "./fact.ts";
import { moneySpanSchema } from "./span.ts";
import { idSchema, localTextSchema } from "./text.ts";

/** How somebody travels: dormitories and street food, a plain hotel, a business hotel. */
export const TIERS = ["backpacker", "middle", "business"] as const;
export type Tier = (typeof TIERS)[number];

/**
 * What a day costs one person, as one source has it. A source that keeps a night and the day apart fills `lodging` and
 * `meals` (food and small things; `other` where it has those by themselves); one that does not fills `whole`.
 * `area`: a city of the place, where the figure is for that.
 */
const rowSchema = z
  .strictObject({
    tier: z.enum(TIERS),
    area: z.strictObject({ id: idSchema, name: localTextSchema }).optional(),
    lodging: moneySpanSchema.optional(),
    meals: moneySpanSchema.optional(),
    other: moneySpanSchema.optional(),
    whole: moneySpanSchema.optional(),
    note: localTextSchema,
    evidence: evidenceListSchema,
    ...versions,
  })
  .refine((row) => row.lodging !== undefined || row.meals !== undefined || row.whole !== undefined, {
    message: "a day costs something for lodging, for meals or as a whole",
  });
export type BudgetRow = z.infer<typeof rowSchema>;

/** What a day costs at some places, by tier; the better source first where a tier has several. */
export const budgetSchema = z.strictObject({
  id: idSchema,
  name: localTextSchema,
  places: z.array(idSchema).min(1),
  rows: z.array(rowSchema).min(1),
});
export type Budget = z.infer<typeof budgetSchema>;
