import { add, compare, minus, times, ZERO, type Exact } from "../costs/exact.ts";
import { isKnown, middle, usually, type Open, type Worth } from "./worth.ts";

/** An option as far as its order is concerned: its worth on each criterion. A criterion left out is worth nothing. */
export interface Candidate {
  id: string;
  worths: ReadonlyMap<string, Worth>;
}

/** An open fact in a difference: by how many points it moves it from 0 to 1, and where it usually is. */
export interface Move {
  fact: string;
  points: Exact;
  usual: Exact;
}

/**
 * How many points of 100 the first of two options is ahead.
 * - `least`, `most`: over all that the open facts can be. A fact both hang on counts once: what they share cancels.
 * - `middle`: with every fact where it usually is. - `known`: on the criteria of which both are known.
 * - `moves`: the facts that are left in it, the widest first.
 */
export interface Difference {
  least: Exact;
  most: Exact;
  middle: Exact;
  known: Exact;
  moves: readonly Move[];
}

/** The size of a number. */
export const size = (value: Exact): Exact => (value.over < 0n ? minus(ZERO, value) : value);

const NOTHING: Worth = { base: ZERO, open: [] };

/** The difference of two options under weights, `shares` in parts of 100. */
export function differenceOf(a: Candidate, b: Candidate, shares: ReadonlyMap<string, Exact>): Difference {
  const moves = new Map<string, Move>();
  const move = ({ fact, factor, ...rest }: Open, by: Exact) => {
    const so = moves.get(fact)?.points ?? ZERO;
    moves.set(fact, { fact, points: add(so, times(factor, by)), usual: usually({ fact, factor, ...rest }) });
  };
  let [base, known] = [ZERO, ZERO];
  for (const [criterion, share] of shares) {
    const x = a.worths.get(criterion) ?? NOTHING;
    const y = b.worths.get(criterion) ?? NOTHING;
    base = add(base, times(share, minus(x.base, y.base)));
    if (isKnown(x) && isKnown(y)) known = add(known, times(share, minus(middle(x), middle(y))));
    for (const one of x.open) move(one, share);
    for (const one of y.open) move(one, minus(ZERO, share));
  }
  const left = [...moves.values()].filter(({ points }) => points.over !== 0n);
  const sum = (of: (move: Move) => Exact) => left.reduce((all, one) => add(all, of(one)), base);
  return {
    least: sum(({ points }) => (points.over < 0n ? points : ZERO)),
    most: sum(({ points }) => (points.over > 0n ? points : ZERO)),
    middle: sum(({ points, usual }) => times(points, usual)),
    known,
    moves: left.toSorted((p, q) => compare(size(q.points), size(p.points)) || (p.fact < q.fact ? -1 : 1)),
  };
}
