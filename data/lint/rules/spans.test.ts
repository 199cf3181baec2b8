import { expect, test } from "vitest";
import { problemsOf, type Changes } from "../fixture.ts";
import { spans } from "./spans.ts";

const cny = (minor: number) => ({ minor, currency: "CNY" });

test("the sound data is in order", () => {
  expect(problemsOf(spans)).toEqual([]);
});

test.each<[string, Changes, string]>([
  ["a most below the usual", { "fees/purse-fee.json": { high: { percent: "2" } } }, "high"],
  [
    "a most below the least, nobody says the usual",
    { "fees/purse-fee.json": { low: { percent: "5" }, likely: null } },
    "high",
  ],
  ["two currencies", { "fees/purse-fee.json": { likely: { fixed: { minor: 1, currency: "COP" } } } }, "high"],
  [
    "a cap below the least",
    { "fees/purse-fee.json": { low: { percent: "1", min: cny(5), max: cny(4) } } },
    "likely low",
  ],
  [
    "a usual that is capped lower than the least",
    { "fees/purse-fee.json": { low: { percent: "1" }, likely: { percent: "3", max: cny(9) } } },
    "likely",
  ],
  [
    "a sum",
    { "data-prices/island-local.json": { perGb: { currency: "USD", low: 300, likely: 280, high: 988 } } },
    "perGb.likely",
  ],
  [
    "a quantity, compared as a number",
    { "data-use/map.json": { mb: { low: "9.5", likely: "10", high: "9" } } },
    "mb.high",
  ],
])("%s is found", (_, changes, path) => {
  expect(problemsOf(spans, changes).map((p) => p.path)).toEqual(path.split(" "));
});

test("a fee of nothing stays below one with a cap", () => {
  const likely = { percent: "3", min: cny(300), max: cny(5000) };
  expect(problemsOf(spans, { "fees/purse-fee.json": { likely, high: likely } })).toEqual([]);
});
