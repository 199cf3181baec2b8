import { decimalsOf } from "../money.ts";
import type { Converter, UsedRate } from "./convert.ts";
import { compare, dividedBy, exact, ONE, type Exact } from "./exact.ts";

/**
 * A rate that costs rest on, the way round in which it is a number above 1. `perUnit` is how many `to` one `from` is, and
 * null like `rate` where none is known.
 */
export interface RatePair {
  from: string;
  to: string;
  perUnit: Exact | null;
  rate: UsedRate | null;
}

/** How many units of `to` one unit of `from` is. */
function unitRate(converter: Converter, from: string, to: string) {
  const converted = converter(exact(10 ** decimalsOf(from)), from, to);
  return converted === null
    ? null
    : { perUnit: dividedBy(converted.amount, exact(10 ** decimalsOf(to))), rate: converted.rate };
}

/** The rates between the money that costs are told in and each other, once. */
export function ratePairs(converter: Converter, told: string, others: readonly string[]): RatePair[] {
  const foreign = [...new Set(others)].filter((currency) => currency !== told).toSorted();
  return foreign.map((other): RatePair => {
    const there = unitRate(converter, told, other);
    if (there === null) return { from: told, to: other, perUnit: null, rate: null };
    if (compare(there.perUnit, ONE) >= 0) return { from: told, to: other, ...there };
    const back = unitRate(converter, other, told);
    return { from: other, to: told, perUnit: back?.perUnit ?? null, rate: there.rate };
  });
}
