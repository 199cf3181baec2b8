import { compare, ZERO, type Exact } from "../costs/exact.ts";
import { compareText } from "../compare-text.ts";
import { differenceOf, size, type Candidate } from "./difference.ts";

/**
 * How sure the first place is.
 * - `whatever`: nothing the open facts can be puts another first.
 * - `known`: something does, but both on what is known of both and with every fact where it usually is the first is
 *   ahead of each that could overtake it. - `open`: those two disagree: it is not decided.
 * - `decides`: the facts it hangs on, the widest first; none for `whatever`. - `rivals`: those that could come first.
 */
export interface Standing {
  lead: "whatever" | "known" | "open";
  decides: readonly string[];
  rivals: readonly string[];
}

/**
 * How sure the first of an order is of its place. Of two that are level the smaller id is ahead.
 * @param order options, the first one first
 * @param shares parts of 100 by criterion
 */
export function standingOf(order: readonly Candidate[], shares: ReadonlyMap<string, Exact>): Standing {
  const [first, ...others] = order;
  if (first === undefined) return { lead: "whatever", decides: [], rivals: [] };
  const isAhead = (points: Exact, { id }: Candidate) =>
    compare(points, ZERO) > 0 || (points.over === 0n && first.id < id);
  const could = others
    .map((rival) => ({ rival, difference: differenceOf(first, rival, shares) }))
    .filter(({ rival, difference }) => !isAhead(difference.least, rival));
  const widest = new Map<string, Exact>();
  for (const { fact, points } of could.flatMap(({ difference }) => difference.moves)) {
    const so = widest.get(fact) ?? ZERO;
    if (compare(size(points), so) > 0) widest.set(fact, size(points));
  }
  const onKnown = could.every(
    ({ rival, difference: { known, middle } }) => compare(known, ZERO) > 0 && isAhead(middle, rival),
  );
  return {
    lead: could.length === 0 ? "whatever" : onKnown ? "known" : "open",
    decides: [...widest]
      .toSorted(([a, x], [b, y]) => compare(y, x) || compareText(a, b))
      .map(([fact]) => fact),
    rivals: could.map(({ rival }) => rival.id),
  };
}
