import { add, compare, sumOf, times, ZERO, type Exact } from "../costs/exact.ts";
import { compareText } from "../compare-text.ts";
import type { Candidate } from "./difference.ts";
import { standingOf, type Standing } from "./standing.ts";
import { isKnown, middle, type Worth } from "./worth.ts";

/**
 * The points one criterion gives an option, out of `weight`. `points` are those of the usual figures, null where not
 * even those are known; `least` and `most` are what they can be.
 */
export interface Share {
  criterion: string;
  weight: Exact;
  points: Exact | null;
  least: Exact;
  most: Exact;
}

/**
 * One option in its place.
 * - `score`: the points that are known, of the weight `outOf` of the criteria they are known for.
 * - `middle`: what it has its place by: the score and the middle of what is unknown.
 */
export interface Ranked<C extends Candidate = Candidate> {
  option: C;
  rank: number;
  score: Exact;
  outOf: Exact;
  middle: Exact;
  shares: readonly Share[];
}

export interface Ranking<C extends Candidate = Candidate> {
  ranked: readonly Ranked<C>[];
  standing: Standing;
}

function shareOf(criterion: string, weight: Exact, worth: Worth): Share {
  const ends = worth.open.map(({ factor }) => factor);
  const upTo = (end: (factor: Exact) => boolean) => times(weight, add(worth.base, sumOf(ends.filter(end))));
  return {
    criterion,
    weight,
    points: isKnown(worth) ? times(weight, middle(worth)) : null,
    least: upTo(({ over }) => over < 0n),
    most: upTo(({ over }) => over > 0n),
  };
}

function scored<C extends Candidate>(option: C, weights: ReadonlyMap<string, Exact>): Ranked<C> {
  const parts = [...weights].map(([criterion, weight]) => {
    const worth = option.worths.get(criterion) ?? { base: ZERO, open: [] };
    return { share: shareOf(criterion, weight, worth), mean: times(weight, middle(worth)) };
  });
  const sure = parts.filter(({ share }) => share.points !== null);
  return {
    option,
    rank: 0,
    score: sumOf(sure.map(({ share }) => share.points ?? ZERO)),
    outOf: sumOf(sure.map(({ share }) => share.weight)),
    middle: sumOf(parts.map(({ mean }) => mean)),
    shares: parts.map(({ share }) => share),
  };
}

/**
 * Ranks options: the weighted sum of the usual worths, and of the middle of the range where nothing is known. Nothing is
 * rounded, and no worth depends on which other options there are. Of two that are level the smaller id goes first.
 * @param weights parts of 100 by criterion
 */
export function rankBy<C extends Candidate>(
  options: readonly C[],
  weights: ReadonlyMap<string, Exact>,
): Ranking<C> {
  const ranked = options
    .map((option) => scored(option, weights))
    .toSorted((a, b) => compare(b.middle, a.middle) || compareText(a.option.id, b.option.id))
    .map((one, i) => ({ ...one, rank: i + 1 }));
  const order = ranked.map(({ option }) => option);
  return { ranked, standing: standingOf(order, weights) };
}
