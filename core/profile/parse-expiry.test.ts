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
])("%s: %s", (text, expected) => {
  expect(parseExpiry(text)).toBe(expected);
});

test.each(["13/28", "2028", "2028-00", "soon", ""])("%j is none", (text) => {
  expect(parseExpiry(text)).toBeNull();
});
