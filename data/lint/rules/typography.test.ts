import { expect, test } from "vitest";
import { problemsOf } from "../fixture.ts";
import { typography } from "./typography.ts";

const placesOf = (en: string, zh: string) =>
  problemsOf(typography, { "wallets/purse.json": { about: { en, "zh-CN": zh } } }).map((p) => p.path);

test("sound data is set properly", () => {
  expect(problemsOf(typography)).toEqual([]);
});

test.each([
  "用Apple Pay付款",
  "银行卡，现金",
  "huishouka.cn转载文章",
  "一年5万元（约）",
  "充值费5%",
  "点**卡包**。",
])("%s is well set", (zh) => {
  expect(placesOf("Fine.", zh)).toEqual([]);
});

test.each([
  "用 Apple Pay付款",
  "收5% 手续费",
  "银行卡, 现金",
  "先充值(再付)",
  "写着“可用”。",
  '写着"可用"',
  "可用.",
  "单笔3,000元",
  "在应用里付",
])("%s is not", (zh) => {
  expect(placesOf("Fine.", zh)).toEqual(["about.zh-CN"]);
});

test("应用 stays where it is not an app, and in names", () => {
  expect(placesOf("Fine.", "在应用商店下载，应用于地铁。")).toEqual([]);
  const name = { en: "The app", "zh-CN": "地铁应用" };
  expect(problemsOf(typography, { "wallets/purse.json": { name } })).toEqual([]);
});

test.each(["3 % more", "the bank's app", 'say "una"', "Works，mostly.", "two  spaces"])("%s is not", (en) => {
  expect(placesOf(en, "可以")).toEqual(["about.en"]);
});

test("the bank’s app, “una” is well set", () => {
  expect(placesOf("the bank’s app, “una”", "可以")).toEqual([]);
});
