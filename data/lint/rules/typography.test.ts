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
])("%s is not", (zh) => {
  expect(placesOf("Fine.", zh)).toEqual(["about.zh-CN"]);
});

test.each(["the bank's app", 'say "una"', "Works，mostly.", "two  spaces"])("%s is not", (en) => {
  expect(placesOf(en, "可以")).toEqual(["about.en"]);
});

test("the bank’s app, “una” is well set", () => {
  expect(placesOf("the bank’s app, “una”", "可以")).toEqual([]);
});
