import { expect, test } from "vitest";
import { parseDecimal } from "./parse-decimal.ts";

test.each([
  ["7.25", "7.25"],
  ["7,25", "7.25"],
  ["７．２５", "7.25"],
  [" 475 ", "475"],
  ["007.1", "7.1"],
  ["0", "0"],
  ["0,125", "0.125"],
  ["00", "0"],
])("%s is %s", (typed, decimal) => {
  expect(parseDecimal(typed)).toBe(decimal);
});

test.each(["1,234", "1.234.5", "1 234", "-1", "", ".5", "1e3", "1234567890123"])("%j is none", (typed) => {
  expect(parseDecimal(typed)).toBeNull();
});
