import { expect, test } from "vitest";
import { parseExpiry } from "./parse-expiry.ts";

test.each<[string, string[]]>([
  ["2028-05", ["2028-05", "2028/5", "05/28", "5/2028", "0528", "２０２８年５月"]],
  ["2031-12", [" 12/31 "]],
])("%s is written as any of %j", (expected, texts) => {
  expect(texts.map(parseExpiry)).toEqual(texts.map(() => expected));
});

test.each(["13/28", "2028", "2028-00", "soon", ""])("%j is none", (text) => {
  expect(parseExpiry(text)).toBeNull();
});
