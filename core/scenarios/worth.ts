import { add, compare, dividedBy, minus, ONE, times, ZERO, type Exact } from "../costs/exact.ts";

/**
 * How much of a worth hangs on one fact that is not known, or not exactly. The fact can be anything from 0 to 1; `usual`
 * is where it mostly is, null where no source says. Two options that hang on the same fact name the same id,
 * and it is usually in the same place.
 */
export interface Open {
  fact: string;
  factor: Exact;
  usual: Exact | null;
}

/** What an option is worth on one criterion, from 0 (worst) to 1 (best): `base` and what hangs on open facts. */
export interface Worth {
  base: Exact;
  open: readonly Open[];
}

const HALF: Exact = { over: 1n, under: 2n };

/** A worth that is known. */
export const known = (worth: Exact): Worth => ({ base: worth, open: [] });

/** A missing value is its whole range, never 0 (Jiménez et al., Omega 37, 2009). */
export const missing = (fact: string): Worth => ({
  base: ZERO,
  open: [{ fact, factor: ONE, usual: null }],
});

/**
 * A worth somewhere between two. Where both ends are one it is known.
 * @param usual where it mostly is, between the two; null when no source says
 */
export function between(low: Exact, high: Exact, usual: Exact | null, fact: string): Worth {
  const factor = minus(high, low);
  if (factor.over === 0n) return known(low);
  return {
    base: low,
    open: [{ fact, factor, usual: usual && dividedBy(minus(usual, low), factor) }],
  };
}

/** Parts of one worth, each counting as much as it says. */
export function mixed(parts: readonly { worth: Worth; counts: Exact }[]): Worth {
  return {
    base: parts.reduce((sum, { worth, counts }) => add(sum, times(worth.base, counts)), ZERO),
    open: parts.flatMap(({ worth, counts }) =>
      worth.open.map((one) => ({ ...one, factor: times(one.factor, counts) })),
    ),
  };
}

/** Whether at least the usual figure is known. */
export const isKnown = ({ open }: Worth): boolean => open.every(({ usual }) => usual !== null);

/** Where an open fact is taken to be when nothing else is said: where it mostly is, else in the middle. */
export const usually = ({ usual }: Open): Exact => usual ?? HALF;

/** The one figure an order is made by: with every open fact where it usually is. */
export function middle({ base, open }: Worth): Exact {
  return open.reduce((sum, one) => add(sum, times(one.factor, usually(one))), base);
}

/** The worth with facts as an answer has them, each from 0 to 1; those it does not name are where they usually are. */
export function filled({ base, open }: Worth, answer: ReadonlyMap<string, Exact>): Worth {
  return known(
    open.reduce((sum, one) => add(sum, times(one.factor, answer.get(one.fact) ?? usually(one))), base),
  );
}

/** A scale of which both ends are fixed by the topic, so that filling in one figure moves no other option; less is better. */
export interface Scale {
  best: Exact;
  worst: Exact;
}

/**
 * Where a figure stands on a scale: 1 at or below the best end, 0 at or above the worst.
 * @throws RangeError when the worst end is not above the best
 */
export function onScale({ best, worst }: Scale, figure: Exact): Exact {
  if (compare(figure, worst) >= 0) return ZERO;
  if (compare(figure, best) <= 0) return ONE;
  return dividedBy(minus(worst, figure), minus(worst, best));
}

/** What levels are worth. */
export const LEVEL_WORTH = { supported: ONE, partial: HALF, unsupported: ZERO } as const;
