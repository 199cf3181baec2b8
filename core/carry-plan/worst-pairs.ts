import type { Placing, PlanFailure, PlanThing, Problem } from "./problem.ts";
import { leftFor, pairsOf } from "./simulate.ts";

/**
 * Two failures that come together and leave critical needs open which each alone does not.
 * `closedBy`: the cheapest thing, and where it is kept, that closes most of them; null where nothing on the list does.
 */
export interface WorstPair {
  failures: readonly [string, string];
  needs: readonly string[];
  closedBy: { thing: string; place: string; closes: number } | null;
}

const openIn = (problem: Problem, placing: Placing, failures: readonly PlanFailure[]) => {
  const left = leftFor(problem, placing, failures);
  return problem.needs
    .filter(({ id, weight }) => weight === "critical" && left.get(id)?.length === 0)
    .map(({ id }) => id);
};

/** What one has first, then what costs least, is there soonest, and comes first by id. */
function byCost(a: PlanThing, b: PlanThing): number {
  return (
    Number(a.toGet !== null) - Number(b.toGet !== null) ||
    Number(a.price === null) - Number(b.price === null) ||
    (a.price ?? 0) - (b.price ?? 0) ||
    a.days - b.days ||
    (a.id < b.id ? -1 : 1)
  );
}

function closing(problem: Problem, placing: Placing, pair: readonly PlanFailure[], open: readonly string[]) {
  const options = problem.things
    .filter(({ id, places }) => !placing.has(id) && places.length > 0)
    .toSorted(byCost)
    .flatMap((thing) =>
      thing.places.map((place) => {
        const still = openIn(problem, new Map([...placing, [thing.id, place]]), pair);
        return { thing: thing.id, place, closes: open.filter((id) => !still.includes(id)).length };
      }),
    )
    .filter(({ closes }) => closes > 0);
  const most = Math.max(0, ...options.map(({ closes }) => closes));
  return options.find(({ closes }) => closes === most) ?? null;
}

/** The pairs that leave most critical needs open beyond what each of them leaves open alone, at most `limit`. */
export function worstPairs(problem: Problem, placing: Placing, limit: number): WorstPair[] {
  const real = problem.failures.filter(({ usual }) => !usual);
  const alone = new Map(real.map((one) => [one.id, new Set(openIn(problem, placing, [one]))]));
  const pairs = pairsOf(real, (one) => one).map(([one, two]) => ({
    pair: [one, two] as const,
    needs: openIn(problem, placing, [one, two]).filter(
      (id) => !alone.get(one.id)?.has(id) && !alone.get(two.id)?.has(id),
    ),
  }));
  return pairs
    .filter(({ needs }) => needs.length > 0)
    .toSorted((a, b) => b.needs.length - a.needs.length)
    .slice(0, limit)
    .map(({ pair, needs }) => ({
      failures: [pair[0].id, pair[1].id],
      needs,
      closedBy: closing(problem, placing, pair, needs),
    }));
}
