import { expect, test } from "vitest";
import { parseDecimal } from "./parse-decimal.ts";

test.each<[string, string[]]>([
  ["7.25", ["7.25", "7,25", "７．２５"]],
  ["475", [" 475 "]],
  ["7.1", ["007.1"]],
  ["0.125", ["0,125"]],
  ["0", ["0", "00"]],
])("%s is written as any of %j", (decimal, typed) => {
  expect(typed.map(parseDecimal)).toEqual(typed.map(() => decimal));
});

test.each(["1,234", "1.234.5", "1 234", "-1", "", ".5", "1e3", "1234567890123"])("%j is none", (typed) => {
  expect(parseDecimal(typed)).toBeNull();
});
