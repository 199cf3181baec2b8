import type { CalendarDate } from "../calendar-date.ts";
import type { RateSet } from "../catalogue/rates.ts";
import { decimalsOf } from "../money.ts";
import { ownValue } from "../own-value.ts";
import type { OwnRate } from "../profile/own-rate.ts";
import { dividedBy, exact, ONE, times, type Exact } from "./exact.ts";

/** What a sum was converted by, always with its date. `source`: id in the catalogue's sources. */
export type UsedRate =
  | { kind: "bundled"; set: string; source: string; asOf: string }
  | { kind: "own"; asOf: CalendarDate };

/** A sum in minor units of the currency asked for; `rate` is null where it was in that currency already. */
export interface Converted {
  amount: Exact;
  rate: UsedRate | null;
}

/**
 * Converts an amount in minor units of `from` to minor units of `to`, exactly.
 * Null when no rate is known: nothing is guessed, and two sets are never mixed.
 */
export type Converter = (amount: Exact, from: string, to: string) => Converted | null;

const scale = (currency: string) => exact(10 ** decimalsOf(currency));

/** How many units of `to` one of `from` is, through the base of one set. */
function through(set: RateSet, from: string, to: string): Exact | null {
  const perBase = (currency: string) => {
    const rate = currency === set.base ? "1" : ownValue(set.rates, currency);
    return rate === undefined ? null : exact(rate);
  };
  const [a, b] = [perBase(from), perBase(to)];
  return a === null || b === null ? null : dividedBy(b, a);
}

function ownFactor(
  own: readonly OwnRate[],
  from: string,
  to: string,
): { factor: Exact; rate: UsedRate } | null {
  // The newest note counts; of two of one day the later in the list.
  const [newest] = own
    .filter((one) => (one.from === from && one.to === to) || (one.from === to && one.to === from))
    .toReversed()
    .toSorted((a, b) => (a.asOf < b.asOf ? 1 : a.asOf > b.asOf ? -1 : 0));
  if (newest === undefined) return null;
  const units = exact(newest.perUnit);
  const factor = newest.from === from ? units : dividedBy(ONE, units);
  return { factor, rate: { kind: "own", asOf: newest.asOf } };
}

/**
 * @param sets the bundled sets in the order of preference: the first that has both currencies converts
 * @param own rates of the person; one for the pair wins over every set
 */
export function createConverter(sets: readonly RateSet[], own: readonly OwnRate[] = []): Converter {
  const known = new Map<string, { factor: Exact; rate: UsedRate } | null>();

  function find(from: string, to: string): { factor: Exact; rate: UsedRate } | null {
    const noted = ownFactor(own, from, to);
    if (noted !== null) return noted;
    for (const set of sets) {
      const factor = through(set, from, to);
      if (factor === null) continue;
      return { factor, rate: { kind: "bundled", set: set.id, source: set.source, asOf: set.asOf } };
    }
    return null;
  }

  return (amount, from, to) => {
    if (from === to) return { amount, rate: null };
    const pair = `${from} ${to}`;
    const found = known.get(pair) ?? find(from, to);
    known.set(pair, found);
    if (found === null) return null;
    const major = dividedBy(amount, scale(from));
    return { amount: times(times(major, found.factor), scale(to)), rate: found.rate };
  };
}
