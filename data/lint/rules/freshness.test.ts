import { expect, test } from "vitest";
import { problemsOf, type Changes } from "../fixture.ts";
import { freshness } from "./freshness.ts";

const CARD = "cards/red-card.json";
const REVIEW = "review/known-stale.json";
const of = (...dates: (string | null)[]) => ({
  [CARD]: { evidence: dates.map((asOf) => ({ source: "guide", asOf, confidence: "high" })) },
});
const known = (...places: string[]): Changes => ({ [REVIEW]: { stale: { [CARD]: places } } });

test.each([
  ["a source of this year", ["2026-06"]],
  ["an undated source, whose age nobody knows", [null]],
  ["an old and a newer one", ["2017", "2025"]],
])("%s is not stale", (_, dates) => {
  expect(problemsOf(freshness, of(...dates))).toEqual([]);
});

test("a fact that rests on old sources alone is stale", () => {
  expect(problemsOf(freshness, of("2017", "2019-05"))).toMatchObject([{ file: CARD, path: "evidence" }]);
});

test("the age is judged on the day of the review", () => {
  const early = { [REVIEW]: { reviewed: "2018-01-01" } };
  expect(problemsOf(freshness, { ...of("2017"), ...early })).toEqual([]);
});

test("what is known to be stale is accepted", () => {
  expect(problemsOf(freshness, { ...of("2017"), ...known("evidence") })).toEqual([]);
});

test("what was stale and is not any more has to leave the list", () => {
  expect(problemsOf(freshness, { ...of("2026"), ...known("evidence") })).toMatchObject([
    { file: REVIEW, path: `${CARD} evidence` },
  ]);
});

test("what was said before may be old", () => {
  const history = [{ text: { en: "No.", "zh-CN": "不行。" }, evidence: of("2017")[CARD]?.evidence }];
  expect(problemsOf(freshness, { "links/red-card--purse.json": { history } })).toEqual([]);
});
