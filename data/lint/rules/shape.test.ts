import { expect, test } from "vitest";
import { problemsOf } from "../fixture.ts";
import { shape } from "./shape.ts";

test("sound data fits", () => {
  expect(problemsOf(shape)).toEqual([]);
});

test("a file that is not JSON is named", () => {
  const [problem] = problemsOf(shape, { "cards/red-card.json": '{ "id": ' });
  expect(problem).toMatchObject({ file: "cards/red-card.json", path: "" });
  expect(problem?.what).toContain("not JSON");
});

test("a wrong value is found with its place", () => {
  const problems = problemsOf(shape, {
    "cards/red-card.json": { evidence: [{ source: "guide", asOf: "last year" }] },
  });
  expect(problems.map((p) => p.path)).toEqual(["evidence[0].asOf", "evidence[0].confidence"]);
});

test("a partial statement without a condition does not fit", () => {
  const [problem] = problemsOf(shape, { "links/red-card--purse.json": { short: undefined } });
  expect(problem?.what).toContain("short");
});
