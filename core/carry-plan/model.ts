import { spotOf, type PlanFailure, type PlanMeans, type PlanThing, type Problem } from "./problem.ts";

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
  aim: "critical" | "nice" | "pairs";
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
  lost: Readonly<Record<Cover["aim"], number>>;
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

/** Makes a model of a problem. */
export function modelOf(problem: Problem): Model {
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
    const sorted = way.toSorted((a, b) => a - b);
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

  const standingOf = new Map(problem.means.map((means) => [means.id, standings(means)]));
  const covers = new Map<string, Cover>();
  const lost = { critical: 0, nice: 0, pairs: 0 };

  /** The ways that are left; null where one of them asks for nothing, so that there is nothing to cover. */
  function left(all: readonly Standing[], failures: readonly string[]): number[] | null {
    const found = new Set(
      all.filter(({ endedBy }) => failures.every((id) => !endedBy.has(id))).map(({ way }) => way),
    );
    const sets = [...found].map((way) => ({ way, spots: ways[way] ?? [] }));
    if (sets.some((one) => one.spots.length === 0)) return null;
    // A way that asks for more than another one is of no use beside it.
    return sets
      .filter(
        (one) =>
          !sets.some((other) => other !== one && other.spots.every((spot) => one.spots.includes(spot))),
      )
      .map(({ way }) => way)
      .toSorted((a, b) => a - b);
  }

  function cover(aim: Cover["aim"], found: number[] | null): void {
    if (found === null) return;
    if (found.length === 0) {
      lost[aim] += 1;
      return;
    }
    const key = `${aim} ${found.join(" ")}`;
    covers.set(key, { aim, weight: (covers.get(key)?.weight ?? 0) + 1, ways: found });
  }

  const real = problem.failures.filter(({ usual }) => !usual).map(({ id }) => id);
  for (const need of problem.needs) {
    const all = need.means.flatMap((id) => standingOf.get(id) ?? []);
    for (const { id } of problem.failures) cover(need.weight, left(all, [id]));
    if (need.weight === "critical")
      real.forEach((one, i) => {
        for (const two of real.slice(i + 1)) cover("pairs", left(all, [one, two]));
      });
  }
  return { spots, ways, covers: [...covers.values()], lost };
}
