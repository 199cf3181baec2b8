import { expect, test } from "vitest";
import { amountText, decimalsOf, formatMoney, moneySchema, parseAmount } from "./money.ts";

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

test.each<[string, string, number | null]>([
  ["320.5", "CNY", 32050],
  ["320,5", "EUR", 32050],
  ["1,234.50", "USD", 123450],
  ["1.234,50", "EUR", 123450],
  ["1 234", "CNY", 123400],
  ["1’234.05", "CHF", 123405],
  ["１２３", "CNY", 12300],
  ["12,000", "JPY", 12000],
  ["12000", "COP", 12000],
  ["0", "CNY", 0],
  ["12.5", "JPY", null],
  ["1.234", "CNY", 123400],
  ["1.2345", "CNY", null],
  ["", "CNY", null],
  ["-5", "CNY", null],
  ["12元", "CNY", null],
  ["99999999999999999", "CNY", null],
])("%j in %s is %j", (text, currency, minor) => {
  expect(parseAmount(text, currency)).toBe(minor);
});

test.each([
  [32050, "CNY", "320.50"],
  [32000, "CNY", "320"],
  [12000, "JPY", "12000"],
])("%i of %s is typed %s, and read back the same", (minor, currency, text) => {
  expect(amountText({ minor, currency })).toBe(text);
  expect(parseAmount(text, currency)).toBe(minor);
});
