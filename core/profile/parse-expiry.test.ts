import { expect, test } from "vitest";
import { parseExpiry, parsePastMonth } from "./parse-expiry.ts";

test.each<[string, string[]]>([
  ["2028-05", ["2028-05", "2028/5", "05/28", "5/2028", "0528", "２０２８年５月"]],
  ["2031-12", [" 12/31 "]],
  ["2019-05", ["05/19", "0519"]],
])("%s is written as any of %j", (expected, texts) => {
  expect(texts.map(parseExpiry)).toEqual(texts.map(() => expected));
});

test.each(["13/28", "2028", "2028-00", "1998-05", "soon", ""])("%j is none", (text) => {
  expect(parseExpiry(text)).toBeNull();
});

const TODAY = "2026-11-30";

test.each<[string, string[]]>([
  ["2024-05", ["2024-05", "05/24", "5/2024", "0524", "2024年5月"]],
  ["1998-05", ["05/98", "0598", "1998-05", "5/1998"]],
  ["2026-11", ["11/26", "2026-11"]],
  ["1926-12", ["12/26"]],
])("%s has been, and is written as any of %j", (expected, texts) => {
  expect(texts.map((text) => parsePastMonth(text, TODAY))).toEqual(texts.map(() => expected));
});

test.each(["2026-12", "2098-05", "13/24", "soon", ""])("%j is no month that has been", (text) => {
  expect(parsePastMonth(text, TODAY)).toBeNull();
});
