import type { Fee, FeeAmount } from "../catalogue/fee.ts";
import type { Money } from "../money.ts";
import type { Converter, UsedRate } from "./convert.ts";
import { add, exact, greater, lesser, share, ZERO, type Exact } from "./exact.ts";

/** The least, the usual and the most. `high` is null where nobody named a most: the bar stays open. */
export interface Ends {
  low: Exact;
  likely: Exact;
  high: Exact | null;
}

export const NOTHING: Ends = { low: ZERO, likely: ZERO, high: ZERO };

export function addEnds(a: Ends, b: Ends): Ends {
  return {
    low: add(a.low, b.low),
    likely: add(a.likely, b.likely),
    high: a.high === null || b.high === null ? null : add(a.high, b.high),
  };
}

/**
 * What one of several fees costs when it is not known which: from the least of them to the most. The usual is the
 * dearest of the usual ones, so that nobody is short of money.
 * @param open whether there may be others that nobody listed
 */
export function oneOf(all: readonly Ends[], open: boolean): Ends {
  const [first, ...rest] = all;
  if (first === undefined) return { ...NOTHING, high: open ? null : ZERO };
  const most = rest.reduce<Exact | null>(
    (high, one) => (high === null || one.high === null ? null : greater(high, one.high)),
    first.high,
  );
  return {
    low: rest.reduce((low, one) => lesser(low, one.low), first.low),
    likely: rest.reduce((likely, one) => greater(likely, one.likely), first.likely),
    high: open ? null : most,
  };
}

/** A sum of money that a fee has to be reckoned with in another currency, of which no rate is known. */
export class NoRate extends Error {
  constructor(
    readonly from: string,
    readonly to: string,
  ) {
    super(`no rate from ${from} to ${to}`);
  }
}

/** Reckons in one currency and remembers by which rates. */
export interface Reckoner {
  currency: string;
  /** @throws NoRate */
  of(money: Money): Exact;
  convert(amount: Exact, from: string): Exact;
  used: readonly UsedRate[];
}

/** A reckoner in a currency. */
export function reckonerIn(currency: string, converter: Converter): Reckoner {
  const used: UsedRate[] = [];
  const convert = (amount: Exact, from: string): Exact => {
    const converted = converter(amount, from, currency);
    if (converted === null) throw new NoRate(from, currency);
    if (converted.rate !== null) used.push(converted.rate);
    return converted.amount;
  };
  return { currency, convert, of: ({ minor, currency: from }) => convert(exact(minor), from), used };
}

/**
 * What a fee takes of an amount, both in minor units of the reckoner's currency: share and sum together, at least `min`,
 * at most `max`.
 * @throws NoRate
 */
export function amountOf({ percent, fixed, min, max }: FeeAmount, of: Exact, reckoner: Reckoner): Exact {
  const shared = percent === undefined ? ZERO : share(percent, of);
  const whole = fixed === undefined ? shared : add(shared, reckoner.of(fixed));
  const least = min === undefined ? whole : greater(whole, reckoner.of(min));
  return max === undefined ? least : lesser(least, reckoner.of(max));
}

/** Which amount of a fee stands for an end; null where the most is not known. */
export function amountAt(fee: Fee, end: keyof Ends): FeeAmount | null {
  const nothing: FeeAmount = { percent: "0" };
  if (end === "low") return fee.low ?? nothing;
  if (end === "high") return fee.high;
  return fee.likely ?? fee.high ?? fee.low ?? nothing;
}
