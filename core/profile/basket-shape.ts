import { moneySchema } from "../money.ts";
import { z } from "../zod.ts";
import { refuseRepeats } from "./refuse-repeats.ts";

/* What a trip’s basket is stored as; `core/costs` reckons with it. */

/** What a trip's money goes on, in the order of the table. `data` is bought online, before the trip or on it. */
export const LINE_KINDS = ["shop-purchase", "small-payment", "online", "data", "atm-withdrawal"] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** So many payments or withdrawals of one sum, in the currency of the till, the machine or the seller. */
export const basketLineSchema = z.strictObject({
  kind: z.enum(LINE_KINDS),
  count: z.int().min(0).max(10_000),
  each: moneySchema,
});
export type BasketLine = z.infer<typeof basketLineSchema>;

/** Lines of a basket, at most one of a kind. */
export const basketLinesSchema = z
  .array(basketLineSchema)
  .max(LINE_KINDS.length)
  .superRefine((lines, context) =>
    refuseRepeats(
      lines.map(({ kind }) => kind),
      context,
    ),
  );

/** Assumptions that are money: what a day, a night and 1 GB cost. */
export const BASKET_SUMS = ["day", "night", "price-per-gb"] as const;
export type BasketSum = (typeof BASKET_SUMS)[number];
/** Assumptions that are decimals: shares of 1, and how many. */
export const BASKET_FIGURES = [
  "cash-share",
  "small-share",
  "small-payments-a-day",
  "purchases-a-day",
  "days-per-withdrawal",
  "mb-a-day",
  "nights",
] as const;
export type BasketFigure = (typeof BASKET_FIGURES)[number];
