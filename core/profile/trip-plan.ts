import { keptAtSchema } from "../catalogue/dependency.ts";
import { TIERS } from "../catalogue/budget.ts";
import { WEIGHTS } from "../catalogue/need.ts";
import { BASKET_FIGURES, BASKET_SUMS, basketLinesSchema } from "./basket-shape.ts";
import { freeText } from "../kept-text/free-text.ts";
import { moneySchema } from "../money.ts";
import { z } from "../zod.ts";
import { boundedRecord, keptIdSchema } from "./bounded-record.ts";
import { carriedKeySchema } from "./candidate.ts";
import { ownDecimalSchema } from "./own-decimal.ts";
import { ownIdSchema } from "./own-id.ts";

/** The most entries of each record of a trip’s plan. */
export const MOST_NEEDS = 200;
export const MOST_PLACES = 2000;
export const MOST_OPTIONS = 200;

/** How much a need matters on a trip, as the person has it, and why. */
export const ownNeedSchema = z.strictObject({ weight: z.enum(WEIGHTS), reason: freeText(200) });
export type OwnNeed = z.infer<typeof ownNeedSchema>;

/** Where a thing is kept on a trip. `with`: who has it, where `at` is `other-person`; elsewhere it says nothing. */
export const keptPlaceSchema = z.strictObject({ at: keptAtSchema, with: ownIdSchema.nullable() });
export type KeptPlace = z.infer<typeof keptPlaceSchema>;

/** An option of advice: an id of the catalogue, or several parts joined by colons. */
export const optionIdSchema = z
  .string()
  .max(160)
  .regex(/^[a-z0-9]+(?:[-:]{1,2}[a-z0-9]+)*$/);

/**
 * What the person said of a trip’s money; all else follows from days and tier. `lines`: the lines that they changed, of
 * which one with a count of 0 is not wanted. `sums`, `figures`: assumptions that they put another value in place of.
 */
export const ownBasketSchema = z.strictObject({
  tier: z.enum(TIERS).nullable(),
  lines: basketLinesSchema,
  sums: z.partialRecord(z.enum(BASKET_SUMS), moneySchema),
  figures: z.partialRecord(z.enum(BASKET_FIGURES), ownDecimalSchema),
});
export type OwnBasket = z.infer<typeof ownBasketSchema>;

/**
 * What was decided on a trip beside the checklist, each as far as the person decided it; what is not here follows the
 * rules. `carry`, `places`: by thing or candidate. `needs`: by need. `options`: the advice that was chosen, by topic.
 */
export const tripPlanSchema = z.strictObject({
  carry: z.record(carriedKeySchema, z.enum(["take", "leave"])),
  places: boundedRecord(carriedKeySchema, keptPlaceSchema, MOST_PLACES),
  needs: boundedRecord(keptIdSchema, ownNeedSchema, MOST_NEEDS),
  options: boundedRecord(keptIdSchema, optionIdSchema, MOST_OPTIONS),
  basket: ownBasketSchema.nullable(),
});
export type TripPlan = z.infer<typeof tripPlanSchema>;

/** The plan of a trip on which nothing was decided. */
export const UNPLANNED: TripPlan = { carry: {}, places: {}, needs: {}, options: {}, basket: null };
