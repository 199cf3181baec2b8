import { expect, test } from "vitest";
import { parseRecords } from "../build/parse-records.ts";
import { fixtureFiles } from "./fixture.ts";
import { countFreshness, describeFreshness } from "./freshness-report.ts";

const data = parseRecords(
  fixtureFiles({ "wallets/purse.json": { evidence: [{ source: "guide", asOf: null, confidence: "low" }] } }),
);

test.each([
  ["2026-03-31", "fresh"],
  ["2026-04-01", "ageing"],
  ["2028-04-01", "stale"],
] as const)("on %s what is of March 2025 is %s", (today, freshness) => {
  expect(countFreshness(data, today)).toEqual({ fresh: 0, ageing: 0, stale: 0, [freshness]: 15, undated: 1 });
});

test("the report is one line", () => {
  const counts = { fresh: 3, ageing: 2, stale: 1, undated: 4 };
  expect(describeFreshness(counts, "2026-11-23")).toBe(
    "Statements with evidence on 2026-11-23: 10 (3 fresh, 2 ageing, 1 stale, 4 undated).",
  );
});
