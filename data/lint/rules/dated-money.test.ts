import { expect, test } from "vitest";
import { problemsOf } from "../fixture.ts";
import { datedMoney } from "./dated-money.ts";

const words = (en: string) => ({ en, "zh-CN": "文字" });
const from = (...dates: (string | null)[]) =>
  dates.map((asOf) => ({ source: "guide", asOf, confidence: "high" }));

const paths = (fields: Record<string, unknown>) =>
  problemsOf(datedMoney, { "links/red-card--purse.json": fields }).map(({ path }) => path);

test.each([
  ["a fee of 2019", { fees: [words("CNY 2 a ride.")], evidence: from("2019") }, ["fees"]],
  ["a share of 2019", { note: words("It costs 3% more."), evidence: from("2019") }, ["note"]],
  ["a fee that names its year", { fees: [words("CNY 2 (2019).")], evidence: from("2019") }, []],
  ["a fee with a newer source", { fees: [words("CNY 2 a ride.")], evidence: from("2019", "2026") }, []],
  ["a fee without a date", { fees: [words("CNY 2 a ride.")], evidence: from(null) }, []],
  ["no money", { fees: [words("Free.")], evidence: from("2019") }, []],
  [
    "what was said before",
    { history: [{ text: words("CNY 2."), evidence: from("2019") }], evidence: from("2026") },
    [],
  ],
])("%s", (_, fields, expected) => {
  expect(paths(fields)).toEqual(expected);
});
