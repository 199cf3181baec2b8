import { expect, test } from "vitest";
import { hasEveryWord } from "./every-word.ts";

test.each([
  ["", "Colombia", true],
  ["  ", "Colombia", true],
  ["COL", "Colombia, two weeks", true],
  ["weeks colombia", "Colombia, two weeks", true],
  ["weeks japan", "Colombia, two weeks", false],
  ["哥伦", "哥伦比亚两周", true],
  ["ｖｉｓａ ４４１７", "Visa 4417", true],
])("%j in %j: %s", (query, text, fits) => {
  expect(hasEveryWord(query)(text)).toBe(fits);
});
