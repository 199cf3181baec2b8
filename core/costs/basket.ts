import { moneySchema, type Money } from "../money.ts";
import { refuseRepeats } from "../profile/refuse-repeats.ts";
import { z } from "../zod.ts";

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

/** What was taken for granted for a basket; `record` is where the figure is from, null for an estimate of ours. */
export interface BasketAssumption {
  id: (typeof BASKET_SUMS)[number] | (typeof BASKET_FIGURES)[number];
  value: string;
  record: string | null;
}

/** What a trip's money goes on. `own`: the lines a person changed, which rest on no assumption any more. */
export interface Basket {
  days: number;
  lines: readonly BasketLine[];
  own: readonly LineKind[];
  assumptions: readonly BasketAssumption[];
}

/** Which line an assumption is behind; `day` and the shares are behind several. */
const BEHIND: Record<BasketAssumption["id"], readonly LineKind[]> = {
  day: ["shop-purchase", "small-payment", "atm-withdrawal"],
  night: ["online"],
  "cash-share": ["shop-purchase", "small-payment", "atm-withdrawal"],
  "small-share": ["shop-purchase", "small-payment"],
  "small-payments-a-day": ["small-payment"],
  "purchases-a-day": ["shop-purchase"],
  "days-per-withdrawal": ["atm-withdrawal"],
  "mb-a-day": ["data"],
  "price-per-gb": ["data"],
  nights: ["online"],
};

/** The basket with a line as a person has it; assumptions that nothing rests on any more are gone. */
export function withLine(basket: Basket, line: BasketLine): Basket {
  const others = basket.lines.filter(({ kind }) => kind !== line.kind);
  const lines = [...others, line].toSorted((a, b) => LINE_KINDS.indexOf(a.kind) - LINE_KINDS.indexOf(b.kind));
  const own = LINE_KINDS.filter((kind) => kind === line.kind || basket.own.includes(kind));
  return {
    ...basket,
    lines,
    own,
    assumptions: basket.assumptions.filter(({ id }) => BEHIND[id].some((kind) => !own.includes(kind))),
  };
}

/** What a line comes to, in its own currency. */
export function sumOfLine({ count, each }: BasketLine): Money {
  return { minor: count * each.minor, currency: each.currency };
}
