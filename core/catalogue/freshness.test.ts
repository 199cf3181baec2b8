import { expect, test } from "vitest";
import { freshnessOf, worstFreshness } from "./freshness.ts";

const TODAY = "2026-11-23";

test.each([
  ["2026-06-04", "fresh"],
  ["2025-11", "fresh"],
  ["2025-10-31", "ageing"],
  ["2025", "fresh"],
  ["2024", "ageing"],
  ["2023-11-01", "ageing"],
  ["2023-10-31", "stale"],
  ["2017-12-27", "stale"],
  [null, "undated"],
] as const)("%s is %s", (asOf, expected) => {
  expect(freshnessOf(asOf, TODAY)).toBe(expected);
});

test("the worst wins", () => {
  const at = (asOf: string | null) => ({ source: "s", asOf, confidence: "high" }) as const;
  expect(worstFreshness([at("2026-01"), at(null)], TODAY)).toBe("undated");
  expect(worstFreshness([at("2026-01"), at("2017"), at("2025-01")], TODAY)).toBe("stale");
  expect(worstFreshness([], TODAY)).toBe("fresh");
});
