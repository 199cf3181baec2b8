import { z } from "../zod.ts";

/** A number as it is printed, never a float: `0.5`, `12`, `16.7`. */
export const decimalSchema = z
  .string()
  .regex(/^(?:0|[1-9]\d*)(?:\.\d+)?$/, "a decimal is written as 0.5 or 12");

/** An ISO 4217 code. */
export const currencySchema = z.string().regex(/^[A-Z]{3}$/);

const minorSchema = z.int().nonnegative().nullable();

/** Whether any end of a span is known. */
export const isSomethingKnown = (span: { low: unknown; likely: unknown; high: unknown }): boolean =>
  span.low !== null || span.likely !== null || span.high !== null;

/**
 * A sum that differs from case to case, in minor units of one currency: the least, the usual and the most that sources
 * name. `null` is *not known*: nobody named it, so nothing may be read into it.
 */
export const moneySpanSchema = z
  .strictObject({ currency: currencySchema, low: minorSchema, likely: minorSchema, high: minorSchema })
  .refine(isSomethingKnown, {
    message: "a sum of which nothing is known is left out",
  });
export type MoneySpan = z.infer<typeof moneySpanSchema>;

/** The same for a quantity without a currency. */
export const decimalSpanSchema = z
  .strictObject({
    low: decimalSchema.nullable(),
    likely: decimalSchema.nullable(),
    high: decimalSchema.nullable(),
  })
  .refine(isSomethingKnown, {
    message: "a quantity of which nothing is known is left out",
  });
export type DecimalSpan = z.infer<typeof decimalSpanSchema>;
