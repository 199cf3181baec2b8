import { z } from "../zod.ts";
import { currencySchema, decimalSchema } from "./span.ts";
import { idSchema } from "./text.ts";

/**
 * Reference rates of one publisher for one day or month. `rates` are units of a currency for one of `base`, as published.
 * A set without a date does not parse: no money is converted without one.
 * - `source`: id in `data/sources.json`. - `readFrom`: the package the figures were read from, with its version.
 */
export const rateSetSchema = z.strictObject({
  id: idSchema,
  source: idSchema,
  asOf: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/),
  base: currencySchema,
  readFrom: z.strictObject({ package: z.string().min(1), version: z.string().min(1) }),
  rates: z.record(currencySchema, decimalSchema),
});
export type RateSet = z.infer<typeof rateSetSchema>;

/** The bundled sets, the one to be taken first in front: the first that has both currencies converts. */
export const ratesSchema = z.strictObject({ sets: z.array(rateSetSchema).min(1) });
export type Rates = z.infer<typeof ratesSchema>;
