import { expect, test } from "vitest";
import { modelOf, placesWorthwhile } from "./model.ts";
import type { PlanFailure, PlanThing, Problem } from "./problem.ts";
import { spotOf } from "./problem.ts";

const thing = (id: string, places: string[]): PlanThing => ({
  id,
  places,
  locked: false,
  price: 0,
  days: 0,
  toGet: null,
});
const takesFrom = (id: string, ...spots: string[]): PlanFailure => ({
  id,
  takes: new Set(),
  takesFrom: new Set(spots),
  usual: false,
  oneOf: null,
});

test.each([
  ["one from which less is taken", ["a", "b"], [takesFrom("f", spotOf("t", "a"))], ["b"]],
  ["the first of two that are alike", ["a", "b"], [], ["a"]],
  [
    "each that has its own danger",
    ["a", "b"],
    [takesFrom("f", spotOf("t", "a")), takesFrom("g", spotOf("t", "b"))],
    ["a", "b"],
  ],
])("of the places are kept: %s", (_, places, failures, kept) => {
  expect(placesWorthwhile(thing("t", places), failures)).toEqual(kept);
});

test("covers that ask for the same are one, and what nothing covers is counted apart", () => {
  const problem: Problem = {
    things: [thing("visa", ["on-me"]), thing("cash", ["on-me"])],
    means: [
      { id: "visa", things: ["visa"], hangsOn: ["bank"] },
      { id: "cash", things: ["cash"], hangsOn: [] },
      // Asks for more than cash alone, and stands no longer.
      { id: "both", things: ["visa", "cash"], hangsOn: [] },
    ],
    needs: [
      { id: "pay", weight: "critical", means: ["visa", "cash", "both"] },
      { id: "call", weight: "nice", means: [] },
    ],
    failures: ["a", "b"].map((id) => ({ ...takesFrom(id), takes: new Set(["bank"]) })),
    charges: [],
  };
  const { covers, lost, ways } = modelOf(problem);
  expect(covers.map(({ aim, weight, ways: all }) => [aim, weight, all.map((i) => ways[i])])).toEqual([
    ["critical", 2, [[1]]],
    ["pairs", 1, [[1]]],
  ]);
  expect(lost).toMatchObject({ critical: 0, nice: 2, pairs: 0 });
});
