import { expect, test } from "vitest";
import { problemsOf } from "../fixture.ts";
import { criteria } from "./criteria.ts";

const name = { en: "Price", "zh-CN": "价格" };
const PRICE = { id: "price", name, as: "cost" };

/** What is found in a topic that has these criteria. */
const problemsWith = (file: string, list: readonly object[]) =>
  problemsOf(criteria, { [file]: { criteria: list } }).filter((problem) => problem.file === file);

test("sound data weighs every criterion", () => {
  expect(problemsOf(criteria)).toEqual([]);
});

test("a weight for another topic's criterion is found, the one that is missing, and a wrong sum", () => {
  const problems = problemsOf(criteria, {
    "scenarios/visitor.json": { refined: { "paying-there": { price: 60, colour: 30 } } },
  });
  expect(problems.map((p) => p.path)).toEqual([
    "refined.paying-there.colour",
    "refined.paying-there.ease",
    "refined.paying-there",
  ]);
});

test("a value for a criterion that the topic does not have is found", () => {
  const problems = problemsWith("topics/paying-there.json", [PRICE, PRICE]);
  expect(problems.map((p) => p.path)).toEqual(["options[0].values.ease", "options[1].values.ease", ""]);
  expect(problems.at(-1)?.what).toBe('"price" stands here twice');
});

test("what is counted in money needs a scale, and a way speaks of the topic's kinds", () => {
  const problems = problemsWith("topics/paying.json", [PRICE, { id: "safe", name, as: "safety" }]);
  expect(problems.map((p) => p.path)).toEqual(["ways[0].values.coverage", "cost"]);
});
