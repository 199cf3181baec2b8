import { expect, test } from "vitest";
import { languageOf } from "./system-language.ts";

test.each([
  [["zh-CN"], "zh-CN"],
  [["zh_CN.UTF-8"], "zh-CN"],
  [["zh-Hant-TW"], "zh-CN"],
  [["en-GB"], "en"],
  [["C.UTF-8"], "en"],
  [["POSIX"], "en"],
  [["fr-FR", "zh-Hans", "en"], "zh-CN"],
  [["es-CO"], "en"],
  [["zhuang"], "en"],
  [[], "en"],
])("%j speaks %s", (tags, language) => {
  expect(languageOf(tags)).toBe(language);
});
