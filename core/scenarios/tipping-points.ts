import { add, compare, dividedBy, exact, minus, times, ZERO, type Exact } from "../costs/exact.ts";
import type { Candidate } from "./difference.ts";
import { othersOf } from "./weights.ts";
import { middle } from "./worth.ts";

/**
 * The exact weight of one criterion, in parts of 100, at which the winner and a rival are level while the other weights
 * keep their proportions. `above`: whether the rival is ahead with more of it, else with less.
 */
export interface TippingPoint {
  criterion: string;
  rival: string;
  from: Exact;
  at: Exact;
  above: boolean;
}

/** Between which weights of one criterion the winner stays first, and who overtakes it beyond; null at 0 and 100. */
export interface Stability {
  criterion: string;
  from: Exact;
  low: Exact;
  high: Exact;
  below: string | null;
  above: string | null;
}

const HUNDRED = exact(100);

function worthOf({ worths }: Candidate, criterion: string): Exact {
  const worth = worths.get(criterion);
  return worth === undefined ? ZERO : middle(worth);
}

/** Where the winner swaps with one rival on one criterion; null where it never does. */
function tippingPoint(
  winner: Candidate,
  rival: Candidate,
  shares: ReadonlyMap<string, Exact>,
  criterion: string,
): TippingPoint | null {
  const ahead = (id: string) => minus(worthOf(winner, id), worthOf(rival, id));
  const own = ahead(criterion);
  const rest = [...othersOf(shares, criterion)].reduce(
    (sum, [id, part]) => add(sum, times(part, ahead(id))),
    ZERO,
  );
  // At the weight t the winner is ahead by t own + (100 - t) rest.
  const slope = minus(own, rest);
  if (slope.over === 0n) return null;
  const above = slope.over < 0n;
  const top = times(HUNDRED, rest);
  const at = above ? dividedBy(top, minus(ZERO, slope)) : dividedBy(minus(ZERO, top), slope);
  // At an end of the scale they swap only when the rival is ahead on the side that is left.
  const [low, high] = [compare(at, ZERO), compare(at, HUNDRED)];
  if (low < 0 || high > 0 || (low === 0 && !above) || (high === 0 && above)) return null;
  return { criterion, rival: rival.id, from: shares.get(criterion) ?? ZERO, at, above };
}

/** Where the winner swaps with each rival, by criterion. */
export function tippingPoints(
  winner: Candidate,
  rivals: readonly Candidate[],
  shares: ReadonlyMap<string, Exact>,
): TippingPoint[] {
  return [...shares.keys()].flatMap((criterion) =>
    rivals.flatMap((rival) => tippingPoint(winner, rival, shares, criterion) ?? []),
  );
}

/** One interval for each criterion: the nearest tipping points below and above today’s weight. */
export function stabilityOf(
  shares: ReadonlyMap<string, Exact>,
  points: readonly TippingPoint[],
): Stability[] {
  return [...shares].map(([criterion, from]) => {
    const own = points
      .filter((point) => point.criterion === criterion)
      .toSorted((a, b) => compare(a.at, b.at) || (a.rival < b.rival ? -1 : 1));
    const below = own.findLast((point) => !point.above);
    const above = own.find((point) => point.above);
    return {
      criterion,
      from,
      low: below?.at ?? ZERO,
      high: above?.at ?? HUNDRED,
      below: below?.rival ?? null,
      above: above?.rival ?? null,
    };
  });
}
