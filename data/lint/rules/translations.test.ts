import { expect, test } from "vitest";
import { problemsOf } from "../fixture.ts";
import { translations } from "./translations.ts";

/** What is said of a wallet with this name. */
const ofName = (en: string, zh: string) =>
  problemsOf(translations, { "wallets/purse.json": { name: { en, "zh-CN": zh } } }).map((p) => p.what);

/** What is said of a cell with this text. */
const ofShort = (en: string, zh: string) =>
  problemsOf(translations, { "links/red-card--purse.json": { short: { en, "zh-CN": zh } } }).map(
    (p) => p.what,
  );

test("sound data is translated", () => {
  expect(problemsOf(translations)).toEqual([]);
});

test("an untranslated text is found, with its place", () => {
  const problems = problemsOf(translations, {
    "wallets/purse.json": { name: { en: "Purse", "zh-CN": "Purse" } },
  });
  expect(problems.map((p) => p.path)).toEqual(["name", "name"]);
  expect(problems.map((p) => p.what)).toEqual(["is the same in both languages", '"Purse" is not Chinese']);
});

test("a name, a number or a sign may be the same in both", () => {
  expect(ofName("Apple Pay", "Apple Pay")).toEqual([]);
  expect(ofName("123", "123")).toEqual([]);
});

test("Chinese in an English text is found, except the names one must search for", () => {
  expect(ofName("Purse 钱包", "钱包")).toEqual(["the English text has Chinese characters"]);
  expect(ofName("Search for 杭州市民卡", "搜索杭州市民卡")).toEqual([]);
});

test("a cell holds six characters or thirteen letters", () => {
  expect(ofShort("UnionPay only", "仅银联的机具")).toEqual([]);
  expect(ofShort("UnionPay only!", "仅限银联的机具")).toEqual([
    '"仅限银联的机具" has 7 characters, more than 6',
  ]);
  expect(ofShort("UnionPay cards only", "仅银联")).toEqual([
    '"UnionPay cards only" has 17 letters, more than 13',
  ]);
});

test("what one language fills in, the other does too", () => {
  expect(ofName("{thing} expires {date}", "{date}前换{thing}")).toEqual([]);
  expect(ofName("{thing} expires", "快到期了")).toEqual(["fills in {thing} in English, nothing in Chinese"]);
});
