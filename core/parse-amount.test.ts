import * as fc from "fast-check";
import { expect, test } from "vitest";
import { CURRENCIES } from "./currencies.ts";
import { formatMoney } from "./money.ts";
import { amountText, parseAmount } from "./parse-amount.ts";

test.each<[string, string, number | null]>([
  ["86.40", "CNY", 8640],
  ["86.4", "CNY", 8640],
  ["86", "CNY", 8600],
  ["0", "CNY", 0],
  [".5", "CNY", 50],
  ["5.", "CNY", 500],
  ["1,234.50", "CNY", 123_450],
  ["1234,5", "CNY", 123_450],
  ["1.234,50", "EUR", 123_450],
  ["1 234,50", "EUR", 123_450],
  ["1'234.50", "CHF", 123_450],
  ["1,234", "CNY", 123_400],
  ["1,234,567", "CNY", 123_456_700],
  ["1.234.567", "EUR", 123_456_700],
  ["１２３．４５", "CNY", 12_345],
  ["８６，４", "CNY", 8640],
  ["¥86.40", "CNY", 8640],
  ["86.40 元", "CNY", 8640],
  ["CNY 86.40", "CNY", 8640],
  ["$ 20", "USD", 2000],
  ["1,200", "JPY", 1200],
  ["50.000", "COP", 50_000],
  ["50,000", "COP", 50_000],
  ["1.234", "KWD", 1234],
  ["1,234", "KWD", null],
  ["12.345,678", "KWD", 12_345_678],
  ["1.5", "KWD", 1500],
  ["1.234", "CNY", null],
  ["1.2345", "CNY", null],
  ["12.5", "JPY", null],
  ["1,23,456", "CNY", null],
  ["1,2.3,4", "CNY", null],
  ["12 34", "CNY", null],
  ["-5", "CNY", null],
  ["", "CNY", null],
  [".", "CNY", null],
  ["元", "CNY", null],
  ["five", "CNY", null],
  ["5e3", "CNY", null],
  ["99999999999999999999", "CNY", null],
])("“%s” of %s is %j", (typed, currency, minor) => {
  expect(parseAmount(typed, currency)).toBe(minor);
});

test("what the app writes it reads as the same amount, in every currency", () => {
  fc.assert(
    fc.property(fc.nat(1_000_000_000), fc.constantFrom(...CURRENCIES), (minor, currency) => {
      expect(parseAmount(amountText(minor, currency), currency)).toBe(minor);
    }),
  );
  expect(parseAmount(formatMoney({ minor: 123_450, currency: "CNY" }), "CNY")).toBe(123_450);
});
