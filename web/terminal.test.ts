import { expect, test } from "vitest";
import { terminalLanguage } from "./terminal.ts";

test.each([
  [{ LC_ALL: "zh_CN.UTF-8", LANG: "en_US.UTF-8" }, "en-US", "zh-CN"],
  [{ LC_ALL: "", LC_MESSAGES: "zh_CN", LANG: "en_US" }, "en-US", "zh-CN"],
  [{ LANG: "en_US.UTF-8" }, "zh-CN", "en"],
  [{ LANG: "C" }, "zh-CN", "en"],
  [{}, "zh-CN", "zh-CN"],
] as const)("%o on a machine that speaks %s: %s", (env, system, expected) => {
  expect(terminalLanguage(env, () => system)).toBe(expected);
});

test("the system is not asked where the terminal says it", () => {
  const system = () => {
    throw new Error("asked");
  };
  expect(terminalLanguage({ LANG: "zh_CN.UTF-8" }, system)).toBe("zh-CN");
});
