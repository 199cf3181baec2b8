import { expect, test } from "vitest";
import { hasEveryWord } from "./every-word.ts";

test.each([
  ["", "Colombia"],
  ["  ", "Colombia"],
  ["COL", "Colombia, two weeks"],
  ["weeks colombia", "Colombia, two weeks"],
  ["哥伦", "哥伦比亚两周"],
  ["ｖｉｓａ ４４１７", "Visa 4417"],
])("every word of %j is in %j", (query, text) => {
  expect(hasEveryWord(query)(text)).toBe(true);
});

test("one word that is not in it is one too many", () => {
  expect(hasEveryWord("weeks japan")("Colombia, two weeks")).toBe(false);
});
