import { expect, test } from "vitest";
import { decimalsOf, formatMoney, moneySchema } from "./money.ts";

test.each([
  [0, "USD", "USD 0"],
  [5, "USD", "USD 0.05"],
  [1506, "USD", "USD 15.06"],
  [42_000, "CNY", "CNY 420"],
  [500_000_010, "CNY", "CNY 5,000,000.10"],
  [60_000, "COP", "COP 60,000"],
  [999, "JPY", "JPY 999"],
  [1000, "JPY", "JPY 1,000"],
])("%i of %s is %s", (minor, currency, expected) => {
  expect(formatMoney({ minor, currency })).toBe(expected);
});

test.each([
  ["USD", 2],
  ["CNY", 2],
  ["COP", 0],
  ["JPY", 0],
])("%s has %i decimals", (currency, decimals) => {
  expect(decimalsOf(currency)).toBe(decimals);
});

test.each([
  [{ minor: 1, currency: "USD" }, true],
  [{ minor: 0, currency: "USD" }, true],
  [{ minor: 1.5, currency: "USD" }, false],
  [{ minor: -1, currency: "USD" }, false],
  [{ minor: 1, currency: "usd" }, false],
])("%o is an amount: %s", (value, expected) => {
  expect(moneySchema.safeParse(value).success).toBe(expected);
});
