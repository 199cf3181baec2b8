import { expect, test } from "vitest";
import type { Problem } from "./problem.ts";
import { spotOf } from "./problem.ts";
import { worstPairs } from "./worst-pairs.ts";

const thing = (id: string, price: number | null, toGet: "any" | null) => ({
  id,
  places: ["apart"],
  locked: false,
  price,
  days: 0,
  toGet,
});
const failure = (id: string, ...spots: string[]) => ({
  id,
  takes: new Set<string>(),
  takesFrom: new Set(spots),
  usual: false,
  oneOf: null,
});
const PROBLEM: Problem = {
  things: [
    thing("visa", 0, null),
    thing("cash", 0, null),
    thing("dear", 900, "any"),
    thing("cheap", 100, "any"),
    thing("odd", null, "any"),
  ],
  means: ["visa", "cash", "dear", "cheap", "odd"].map((id) => ({ id, things: [id], hangsOn: [] })),
  needs: [{ id: "pay", weight: "critical", means: ["visa", "cash", "dear", "cheap", "odd"] }],
  failures: [
    failure("card", spotOf("visa", "apart")),
    failure("notes", spotOf("cash", "apart")),
    failure("nothing"),
  ],
  charges: [],
};
const TAKEN = new Map([
  ["visa", "apart"],
  ["cash", "apart"],
]);

test("the pair that hurts, and the cheapest thing that closes it", () => {
  expect(worstPairs(PROBLEM, TAKEN, 5)).toEqual([
    { failures: ["card", "notes"], needs: ["pay"], closedBy: { thing: "cheap", place: "apart", closes: 1 } },
  ]);
});

test("what one loss opens alone is no matter of pairs", () => {
  expect(worstPairs(PROBLEM, new Map([["visa", "apart"]]), 5)).toEqual([]);
});

test("nothing closes it", () => {
  const poor = { ...PROBLEM, things: PROBLEM.things.filter(({ toGet }) => toGet === null) };
  expect(worstPairs(poor, TAKEN, 5)[0]?.closedBy).toBeNull();
});
