import { expect, test } from "vitest";
import { problemsOf } from "../fixture.ts";
import { seedCoverage } from "./seed-coverage.ts";

const LIST = "review/seed-statements.json";
const withList = (list: Record<string, unknown>) => problemsOf(seedCoverage, { [LIST]: list });

test("sound data cite every statement", () => {
  expect(problemsOf(seedCoverage)).toEqual([]);
});

test("a statement that no record cites is lost", () => {
  expect(withList({ ids: ["S1-01", "S1-02"] })).toMatchObject([{ file: LIST, path: "S1-02" }]);
});

test("a statement may be left out for a reason", () => {
  expect(withList({ ids: ["S1-01", "S1-02"], notShipped: { "S1-02": "an advertisement" } })).toEqual([]);
});

test.each([
  ["is cited after all", { "S1-01": "an advertisement" }],
  ["is about nothing", { "S9-99": "an advertisement" }],
])("a reason that %s is one too many", (_, notShipped) => {
  expect(withList({ notShipped })).toHaveLength(1);
});
