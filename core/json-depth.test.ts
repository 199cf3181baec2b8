import { expect, test } from "vitest";
import { DEEPEST_JSON, tooDeepAt } from "./json-depth.ts";

const nested = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;

test.each<[string, string, number | null]>([
  ["nothing", "", null],
  ["as deep as may be", nested(DEEPEST_JSON), null],
  ["one level more", nested(DEEPEST_JSON + 1), DEEPEST_JSON],
  ["objects", '{"a":'.repeat(DEEPEST_JSON + 1), DEEPEST_JSON * 5],
  ["far too deep", "[".repeat(1_000_000), DEEPEST_JSON],
  ["many beside each other", "[],".repeat(100_000), null],
  ["brackets in a string", `"${"[".repeat(1000)}"`, null],
  ["a quotation mark in a string", `"\\"${"[".repeat(1000)}"`, null],
  ["a string that ends in a backslash", `"\\\\"${"[".repeat(1000)}`, 4 + DEEPEST_JSON],
  ["a string that never ends", `"${"[".repeat(1000)}`, null],
])("%s", (_, text, at) => {
  expect(tooDeepAt(text)).toBe(at);
});
