import { spotOf, type PlanFailure, type PlanMeans, type PlanThing, type Problem } from "./problem.ts";
import { aimOf, bitsOf, pairsOf, type CoverAim } from "./simulate.ts";

/** A thing at a place: one binary variable. */
export interface Spot {
  thing: PlanThing;
  place: string;
}

/**
 * Something to cover: at least one of `ways` (places in `Model.ways`) has to stand, else it counts `weight` times
 * towards its aim.
 */
export interface Cover {
  aim: CoverAim;
  weight: number;
  ways: readonly number[];
}

/**
 * The problem as the solver gets it.
 * - `spots`: what can be where; places that are never better than another are gone.
 * - `ways`: sets of spots (places in `spots`) that meet a need together; each set once.
 * - `covers`: what is to be covered; those that ask for the same ways are one.
 * - `lost`: how much of each aim is open whatever one takes.
 */
export interface Model {
  spots: readonly Spot[];
  ways: readonly (readonly number[])[];
  covers: readonly Cover[];
  lost: Readonly<Record<CoverAim, number>>;
}

/** The places of a thing without those from which at least as much is taken as from another. */
export function placesWorthwhile(thing: PlanThing, failures: readonly PlanFailure[]): string[] {
  const takenBy = (place: string) =>
    failures.filter(({ takesFrom }) => takesFrom.has(spotOf(thing.id, place))).map(({ id }) => id);
  const kept = thing.places.map((place) => ({ place, taken: new Set(takenBy(place)) }));
  const within = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].every((id) => b.has(id));
  return kept
    .filter(
      (one, i) =>
        !kept.some(
          (other, j) =>
            i !== j && within(other.taken, one.taken) && (!within(one.taken, other.taken) || j < i),
        ),
    )
    .map(({ place }) => place);
}

/** Every choice of one element from each list. */
function choices<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>(
    (found, list) => found.flatMap((one) => list.map((next) => [...one, next])),
    [[]],
  );
}

/** A means with its things at certain places: the way it is, and the failures that end it. */
interface Standing {
  way: number;
  endedBy: ReadonlySet<string>;
}

/** Makes a model of a problem. @param withPairs false where nobody asks for pairs of failures */
export function modelOf(problem: Problem, withPairs = true): Model {
  const spots: Spot[] = [];
  const spotsOf = new Map<string, number[]>();
  for (const thing of problem.things)
    for (const place of placesWorthwhile(thing, problem.failures)) {
      spotsOf.set(thing.id, [...(spotsOf.get(thing.id) ?? []), spots.length]);
      spots.push({ thing, place });
    }

  const ways: number[][] = [];
  const wayOf = new Map<string, number>();
  function wayFor(way: readonly number[]): number {
    const sorted = [...way].sort((a, b) => a - b);
    const key = sorted.join(" ");
    const known = wayOf.get(key);
    if (known !== undefined) return known;
    wayOf.set(key, ways.length);
    return ways.push(sorted) - 1;
  }

  function standings(means: PlanMeans): Standing[] {
    return choices(means.things.map((thing) => spotsOf.get(thing) ?? [])).map((way) => ({
      way: wayFor(way),
      endedBy: new Set(
        problem.failures
          .filter(
            ({ takes, takesFrom }) =>
              means.hangsOn.some((one) => takes.has(one)) ||
              way.some((i) => {
                const spot = spots[i];
                return spot !== undefined && takesFrom.has(spotOf(spot.thing.id, spot.place));
              }),
          )
          .map(({ id }) => id),
      ),
    }));
  }

  /** What stands with no more things, and is ended by nothing more, makes another superfluous. */
  function worthwhile(all: readonly Standing[]): Standing[] {
    const within = <T>(a: readonly T[], b: readonly T[]) => a.every((one) => b.includes(one));
    const listed = all.map((one) => ({ one, spots: ways[one.way] ?? [], ended: [...one.endedBy] }));
    return listed
      .filter(
        (a, i) =>
          !listed.some(
            (b, j) =>
              i !== j &&
              within(b.spots, a.spots) &&
              within(b.ended, a.ended) &&
              (j < i || !within(a.spots, b.spots) || !within(a.ended, b.ended)),
          ),
      )
      .map(({ one }) => one);
  }

  const standingOf = new Map(problem.means.map((means) => [means.id, standings(means)]));
  const covers = new Map<string, Cover>();
  const lost = { usualCritical: 0, critical: 0, usualNice: 0, nice: 0, pairs: 0 };

  /** The ways of what is left; null where one of them asks for nothing, so that there is nothing to cover. */
  function waysOf(left: readonly Standing[]): number[] | null {
    const found = new Set(left.map(({ way }) => way));
    const sets = [...found].map((way) => ({ way, spots: ways[way] ?? [] }));
    if (sets.some((one) => one.spots.length === 0)) return null;
    // A way that asks for more than another one is of no use beside it.
    return sets
      .filter(
        (one) =>
          !sets.some((other) => other !== one && other.spots.every((spot) => one.spots.includes(spot))),
      )
      .map(({ way }) => way)
      .sort((a, b) => a - b);
  }

  function cover(aim: CoverAim, found: number[] | null): void {
    if (found === null) return;
    if (found.length === 0) {
      lost[aim] += 1;
      return;
    }
    const key = `${aim} ${found.join(" ")}`;
    covers.set(key, { aim, weight: (covers.get(key)?.weight ?? 0) + 1, ways: found });
  }

  for (const need of problem.needs) {
    const all = worthwhile(need.means.flatMap((id) => standingOf.get(id) ?? []));
    /** What stands after a failure, a bit each: after two of them it is what stands after both. */
    const standing = problem.failures.map((one) => ({
      one,
      bits: bitsOf(all, ({ endedBy }) => !endedBy.has(one.id)),
    }));
    const known = new Map<bigint, number[] | null>();
    const left = (bits: bigint): number[] | null => {
      const found = known.get(bits);
      if (found !== undefined) return found;
      const ways_ = waysOf(all.filter((_, i) => ((bits >> BigInt(i)) & 1n) === 1n));
      known.set(bits, ways_);
      return ways_;
    };
    for (const { one, bits } of standing) cover(aimOf(need.weight, one), left(bits));
    if (need.weight === "critical" && withPairs)
      for (const [a, b] of pairsOf(standing, ({ one }) => one)) cover("pairs", left(a.bits & b.bits));
  }
  return { spots, ways, covers: [...covers.values()], lost };
}
