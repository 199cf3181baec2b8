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
  ["1,234", null],
  ["1.234.5", null],
  ["1 234", null],
  ["-1", null],
  ["", null],
  [".5", null],
  ["1e3", null],
  ["1234567890123", null],
])("%s is %s", (typed, decimal) => {
  expect(parseDecimal(typed)).toBe(decimal);
});
