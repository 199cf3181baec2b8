import { expect, test } from "vitest";
import { parseExpiry } from "./parse-expiry.ts";

test.each([
  ["2028-05", "2028-05"],
  ["2028/5", "2028-05"],
  ["05/28", "2028-05"],
  ["5/2028", "2028-05"],
  ["0528", "2028-05"],
  ["２０２８年５月", "2028-05"],
  [" 12/31 ", "2031-12"],
  ["13/28", null],
  ["2028", null],
  ["2028-00", null],
  ["soon", null],
  ["", null],
])("%s: %s", (text, expected) => {
  expect(parseExpiry(text)).toBe(expected);
});
