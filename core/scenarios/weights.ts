import { dividedBy, exact, minus, times, ZERO, type Exact } from "../costs/exact.ts";
import { ownValue } from "../own-value.ts";

/** What matters how much: whole points by criterion, 0 to 100 each. */
export type Weights = Readonly<Record<string, number>>;

const HUNDRED = exact(100);

/**
 * The weights of these criteria as parts of 100, whatever they sum to. Where nothing matters, everything does alike.
 * @param criteria at least one
 */
export function asShares(criteria: readonly string[], weights: Weights): ReadonlyMap<string, Exact> {
  const points = criteria.map((id) => ownValue(weights, id) ?? 0);
  const sum = points.reduce((all, one) => all + one, 0);
  const share = (one: number) =>
    sum === 0
      ? dividedBy(HUNDRED, exact(criteria.length))
      : dividedBy(times(exact(one), HUNDRED), exact(sum));
  return new Map(criteria.map((id, i) => [id, share(points[i] ?? 0)]));
}

/**
 * The shares when one criterion gets `to` of the 100 and the others keep their proportions; where the others had
 * nothing they share alike.
 */
export function reweighed(
  shares: ReadonlyMap<string, Exact>,
  criterion: string,
  to: Exact,
): ReadonlyMap<string, Exact> {
  const rest = minus(HUNDRED, to);
  const others = othersOf(shares, criterion);
  return new Map(
    [...shares.keys()].map((id) => [id, id === criterion ? to : times(rest, others.get(id) ?? ZERO)]),
  );
}

/** How the others divide what one criterion leaves: parts of 1. */
export function othersOf(shares: ReadonlyMap<string, Exact>, criterion: string): ReadonlyMap<string, Exact> {
  const own = shares.get(criterion) ?? ZERO;
  const rest = minus(HUNDRED, own);
  const others = [...shares].filter(([id]) => id !== criterion);
  return new Map(
    others.map(([id, share]) => [
      id,
      rest.over === 0n ? dividedBy(exact(1), exact(others.length)) : dividedBy(share, rest),
    ]),
  );
}

/** Whole numbers that sum to the same as these, each at most one away: the largest remainders get what is left. */
export function wholes(parts: readonly number[]): number[] {
  const floors = parts.map(Math.floor);
  const left = Math.round(parts.reduce((a, b) => a + b, 0)) - floors.reduce((a, b) => a + b, 0);
  const byRemainder = parts
    .map((part, i) => ({ i, remainder: part - Math.floor(part) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.i - b.i)
    .slice(0, left);
  const raised = new Set(byRemainder.map(({ i }) => i));
  return floors.map((floor, i) => floor + Number(raised.has(i)));
}

/**
 * The weights after one is moved, as whole points that sum to 100: what a slider does.
 * @param to 0 to 100
 */
export function withWeight(
  criteria: readonly string[],
  weights: Weights,
  criterion: string,
  to: number,
): Record<string, number> {
  const others = criteria.filter((id) => id !== criterion);
  const points = others.map((id) => ownValue(weights, id) ?? 0);
  const sum = points.reduce((all, one) => all + one, 0);
  const rest = others.length === 0 ? 100 : 100 - to;
  const shared = wholes(points.map((one) => (sum === 0 ? rest / others.length : (one * rest) / sum)));
  return Object.fromEntries([
    ...others.map((id, i) => [id, shared[i] ?? 0] as const),
    [criterion, 100 - shared.reduce((all, one) => all + one, 0)],
  ]);
}
