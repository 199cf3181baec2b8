import { expect, test } from "vitest";
import { problemsOf } from "../fixture.ts";
import { criteria } from "./criteria.ts";

const name = { en: "Price", "zh-CN": "价格" };

test("sound data weighs every criterion", () => {
  expect(problemsOf(criteria)).toEqual([]);
});

test("a weight for another topic's criterion is found, and the one that is missing", () => {
  const problems = problemsOf(criteria, { "scenarios/visitor.json": { weights: { price: 60, colour: 40 } } });
  expect(problems.map((p) => p.path)).toEqual(["weights.colour", "weights.ease"]);
});

test("a value for a criterion that the topic does not have is found", () => {
  const changes = {
    "topics/paying.json": {
      criteria: [
        { id: "price", name },
        { id: "price", name },
      ],
    },
  };
  const problems = problemsOf(criteria, changes).filter((p) => p.file === "topics/paying.json");
  expect(problems.map((p) => p.path)).toEqual(["options[0].values.ease", "options[1].values.ease", ""]);
  expect(problems.at(-1)?.what).toBe('"price" stands here twice');
});
