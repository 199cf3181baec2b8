import type { RateSet } from "../catalogue/rates.ts";

/** Rates of one day or month, under the name of whoever printed them. */
export const rateSet = (id: string, asOf: string, base: string, rates: RateSet["rates"]): RateSet => ({
  id,
  source: `${id}-page`,
  asOf,
  base,
  readFrom: { package: id, version: "1" },
  rates,
});
