import { expect, test } from "vitest";
import { daysOfMonth } from "./days-of-month.ts";

test.each([
  [900_000, 15, 450_000],
  [900_000, 30, 900_000],
  [900_000, 60, 1_800_000],
  [100, 1, 3],
  [0, 14, 0],
])("of %i a month, %i days are %i", (minor, days, part) => {
  expect(daysOfMonth({ minor, currency: "CNY" }, days)).toEqual({ minor: part, currency: "CNY" });
});
