import type { Charge, Placing, PlanFailure, PlanMeans, Problem } from "./problem.ts";
import { spotOf } from "./problem.ts";

/** How good a plan is; each figure decides before all that follow it, and less is better. */
export interface Score {
  /** Critical needs without a means at hand while nothing is wrong. */
  usualCritical: number;
  /** Critical needs that a single failure leaves without a means, counted once for each of the failures. */
  critical: number;
  /** The same two of nice needs. */
  usualNice: number;
  nice: number;
  /** Critical needs without a means once two failures come together, counted for each pair. */
  pairs: number;
  /** Things taken whose price nobody named. */
  unpriced: number;
  /** Fees and prices, in minor units. */
  money: number;
  /** Days waited for what is not there yet, of each thing. */
  days: number;
  things: number;
}
/** Aims that are covered or open; the others are summed up. */
export const COVER_AIMS = ["usualCritical", "critical", "usualNice", "nice", "pairs"] as const;
export type CoverAim = (typeof COVER_AIMS)[number];
export const AIMS = [...COVER_AIMS, "unpriced", "money", "days", "things"] as const;

/** Towards which aim a need without a means counts. */
export function aimOf(weight: "critical" | "nice", { usual }: Pick<PlanFailure, "usual">): CoverAim {
  if (weight === "critical") return usual ? "usualCritical" : "critical";
  return usual ? "usualNice" : "nice";
}

/** Whether a means is left when all of these go wrong at once. */
export function survives(
  means: PlanMeans,
  placing: Placing,
  failures: readonly Pick<PlanFailure, "takes" | "takesFrom">[],
): boolean {
  const spots = means.things.map((thing) => {
    const place = placing.get(thing);
    return place === undefined ? null : spotOf(thing, place);
  });
  return (
    spots.every((spot) => spot !== null) &&
    failures.every(
      ({ takes, takesFrom }) =>
        means.hangsOn.every((one) => !takes.has(one)) && spots.every((spot) => !takesFrom.has(spot)),
    )
  );
}

/** The ids of the means that are left for each need, in the order of the need's means. */
export function leftFor(
  problem: Pick<Problem, "means" | "needs">,
  placing: Placing,
  failures: readonly Pick<PlanFailure, "takes" | "takesFrom">[],
): ReadonlyMap<string, readonly string[]> {
  const left = new Set(
    problem.means.filter((means) => survives(means, placing, failures)).map(({ id }) => id),
  );
  return new Map(problem.needs.map((need) => [need.id, need.means.filter((id) => left.has(id))]));
}

/** What a line costs with what is taken. */
function costOf({ ways }: Charge, placing: Placing): number {
  const open = ways.filter(({ things }) => things.every((thing) => placing.has(thing)));
  const all = ways.map(({ minor }) => minor);
  return open.length > 0 ? Math.min(...open.map(({ minor }) => minor)) : Math.max(0, ...all);
}

/** A bit for each that passes, the first the lowest. */
export function bitsOf<T>(list: readonly T[], passes: (one: T) => boolean): bigint {
  return list.reduce((bits, one, i) => (passes(one) ? bits | (1n << BigInt(i)) : bits), 0n);
}

/** Each two of a list that can come together; without what is usual, which is nothing wrong. */
export function pairsOf<T>(list: readonly T[], failureOf: (one: T) => PlanFailure): [T, T][] {
  const real = list.filter((one) => !failureOf(one).usual);
  return real.flatMap((one, i) =>
    real
      .slice(i + 1)
      .filter((two) => failureOf(one).oneOf === null || failureOf(one).oneOf !== failureOf(two).oneOf)
      .map((two): [T, T] => [one, two]),
  );
}

/** Counts what a plan leaves open, by trying every failure and every pair of them. */
export function scoreOf(problem: Problem, placing: Placing): Score {
  const taken = problem.things.filter(({ id }) => placing.has(id));
  const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0);
  const score: Score = {
    usualCritical: 0,
    critical: 0,
    usualNice: 0,
    nice: 0,
    pairs: 0,
    unpriced: taken.filter(({ price }) => price === null).length,
    money:
      sum(taken.map(({ price }) => price ?? 0)) + sum(problem.charges.map((line) => costOf(line, placing))),
    days: sum(taken.map(({ days }) => days)),
    things: taken.length,
  };
  const byId = new Map(problem.means.map((means) => [means.id, means]));
  for (const need of problem.needs) {
    const means = need.means.flatMap((id) => byId.get(id) ?? []).filter((one) => survives(one, placing, []));
    const left = problem.failures.map((one) => ({
      one,
      bits: bitsOf(means, (way) => survives(way, placing, [one])),
    }));
    for (const { one, bits } of left) if (bits === 0n) score[aimOf(need.weight, one)] += 1;
    if (need.weight === "critical")
      score.pairs += pairsOf(left, ({ one }) => one).filter(([a, b]) => (a.bits & b.bits) === 0n).length;
  }
  return score;
}

/** Negative when the first is better: the first figure that differs decides. */
export function compareScores(a: Score, b: Score): number {
  const aim = AIMS.find((one) => a[one] !== b[one]);
  return aim === undefined ? 0 : a[aim] - b[aim];
}
