import { calendarDateSchema } from "../calendar-date-schema.ts";
import { currencySchema } from "../catalogue/span.ts";
import { z } from "../zod.ts";
import { ownDecimalSchema } from "./own-decimal.ts";

/** As many rates as a profile keeps. */
export const MOST_RATES = 200;

/** What is noted of a rate: so many units of `to` for one of `from`, exactly, on a day. */
export const notedRateSchema = z.strictObject({
  perUnit: ownDecimalSchema.refine((perUnit) => /[1-9]/.test(perUnit), { message: "money.rate" }),
  asOf: calendarDateSchema,
});
export type NotedRate = z.infer<typeof notedRateSchema>;

/** A rate that a person noted; it holds the other way round too, so there is one for a pair of currencies. */
export const ownRateSchema = z.strictObject({
  from: currencySchema,
  to: currencySchema,
  ...notedRateSchema.shape,
});
export type OwnRate = z.infer<typeof ownRateSchema>;

/** What a rate goes by: its two currencies, in whatever order they stand. */
export const rateKey = ({ from, to }: Pick<OwnRate, "from" | "to">): string =>
  [from, to].toSorted().join(" ");

/** Whether there is anything to convert: not twice the same currency. */
export const isPair = ({ from, to }: Pick<OwnRate, "from" | "to">): boolean => from !== to;

export const ratesSchema = z
  .array(ownRateSchema.refine(isPair, { message: "money.rate-pair" }))
  .max(MOST_RATES, "change.too-many");
