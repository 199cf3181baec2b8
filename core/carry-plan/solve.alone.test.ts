import { expect, test } from "vitest";
import { highsSolver } from "../../scripts/testing/highs.ts";
import { bruteForce } from "./brute-force.fixture.ts";
import { seededRandom } from "../seeded-random.fixture.ts";
import { problemOf } from "./problems.fixture.ts";
import { leftFor, scoreOf } from "./simulate.ts";
import { solvePlan } from "./solve.ts";

const between = (next: () => number, low: number, high: number) =>
  low + Math.floor(next() * (high - low + 1));

/** Up to 12 things at 2 places; few are that large, because 3^12 plans are tried for each. */
function sizesOf(seed: number) {
  const next = seededRandom(seed * 7919);
  const things = seed % 25 === 0 ? 12 : between(next, 1, 9);
  return { things, places: between(next, 1, 2), needs: between(next, 1, 4), failures: between(next, 2, 8) };
}

const SEEDS = Array.from({ length: 25 }, (_, i) => i);

test.each(SEEDS)(
  "the plan is as good as the best of all plans: problems %i",
  { timeout: 120_000 },
  (seed) => {
    for (let i = 0; i < 20; i++) {
      const number = seed * 20 + i;
      const problem = problemOf(number, sizesOf(number));
      const { score, proved } = solvePlan(problem, highsSolver());
      expect([number, proved, score]).toEqual([number, true, bruteForce(problem)]);
    }
  },
);

test.each([5, 15, 25, 40, 60])(
  "a plan for %i things holds in the simulation",
  { timeout: 120_000 },
  (things) => {
    for (let seed = 0; seed < 4; seed++) {
      const problem = problemOf(1000 + seed, { things, places: 3, needs: 6, failures: 12 });
      const { placing, score, proved } = solvePlan(problem, highsSolver(20));
      expect(scoreOf(problem, placing)).toEqual(score);
      // What is called covered has a means that is left, whichever single failure comes.
      const open = problem.failures.flatMap((one) =>
        problem.needs.filter(({ id }) => leftFor(problem, placing, [one]).get(id)?.length === 0),
      );
      expect(open).toHaveLength(score.usualCritical + score.critical + score.usualNice + score.nice);
      expect([things, seed, proved]).toEqual([things, seed, true]);
    }
  },
);

test("a problem of which the solver’s presolve says that nothing solves it", { timeout: 120_000 }, () => {
  const problem = problemOf(20, { things: 25, places: 3, needs: 12, failures: 40 });
  expect(solvePlan(problem, highsSolver()).proved).toBe(true);
});

test("of plans that are equally good it is always the same one", () => {
  for (let seed = 0; seed < 10; seed++) {
    const problem = problemOf(seed, { things: 8, places: 2, needs: 3, failures: 6 });
    const [one, two] = [solvePlan(problem, highsSolver()), solvePlan(problem, highsSolver())];
    expect([...two.placing]).toEqual([...one.placing]);
  }
});
