import { expect, test } from "vitest";
import { problemsOf } from "../fixture.ts";
import { inheritance } from "./inheritance.ts";

test("sound data inherits properly", () => {
  expect(problemsOf(inheritance)).toEqual([]);
});

test("a detour back to itself is found on every card of it", () => {
  const problems = problemsOf(inheritance, { "cards/red-card.json": { inherits: "blue-card" } });
  expect(problems.map((p) => p.file)).toEqual(["cards/red-card.json", "cards/blue-card.json"]);
  expect(problems[0]?.what).toContain("inherits from itself");
});

test("a card does not inherit from a wallet", () => {
  const [problem] = problemsOf(inheritance, { "cards/blue-card.json": { inherits: "purse" } });
  expect(problem?.what).toBe('"purse" is a wallet, not a card');
});

test("an unknown product is found", () => {
  const [problem] = problemsOf(inheritance, { "cards/blue-card.json": { inherits: "green-card" } });
  expect(problem?.what).toContain('no product "green-card"');
});
