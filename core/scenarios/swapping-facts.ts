import { compare, dividedBy, minus, ONE, times, ZERO, type Exact } from "../costs/exact.ts";
import { differenceOf, size, type Candidate } from "./difference.ts";

/**
 * What one open fact would have to be for a rival to overtake the winner, the others where they usually are.
 * - `at`: where in its range both are level, from 0 to 1. - `above`: whether the rival is ahead beyond that.
 */
export interface SwappingFact {
  fact: string;
  rival: string;
  at: Exact;
  above: boolean;
}

/** The facts that could put a rival ahead, each by itself; for a fact of several rivals the one that needs least. */
export function swappingFacts(
  winner: Candidate,
  rivals: readonly Candidate[],
  shares: ReadonlyMap<string, Exact>,
): SwappingFact[] {
  const found = rivals.flatMap((rival) => {
    const { middle, moves } = differenceOf(winner, rival, shares);
    return moves.flatMap(({ fact, points, usual }) => {
      // The winner is ahead by without + u points, where u is the fact.
      const without = minus(middle, times(points, usual));
      const at =
        points.over > 0n ? dividedBy(minus(ZERO, without), points) : dividedBy(without, minus(ZERO, points));
      if (compare(at, ZERO) < 0 || compare(at, ONE) > 0) return [];
      const far = size(minus(at, usual));
      return [{ swap: { fact, rival: rival.id, at, above: points.over < 0n }, far }];
    });
  });
  const nearest = found.toSorted((a, b) => compare(a.far, b.far) || (a.swap.rival < b.swap.rival ? -1 : 1));
  const seen = new Set<string>();
  return nearest.flatMap(({ swap }) => {
    if (seen.has(swap.fact)) return [];
    seen.add(swap.fact);
    return [swap];
  });
}
