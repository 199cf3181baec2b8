import { expect, test } from "vitest";
import { covers, terms } from "./terms.ts";

test.each([
  ["杭州市民卡", ["杭州", "州市", "市民", "民卡"]],
  ["卡", ["卡"]],
  ["ICBC Visa credit card", ["icbc", "visa", "credit", "card"]],
  ["Bogotá, São Paulo", ["bogota", "sao", "paulo"]],
  ["绑到Apple Pay", ["绑到", "apple", "pay"]],
  ["8家银行，2026年", ["家银", "银行", "年", "8", "2026"]],
  ["", []],
  ["……", []],
])("%s", (text, expected) => {
  expect(terms(text)).toEqual(expected);
});

test.each([
  ["every pair", ["市民", "民卡"], "市民卡", true],
  [
    "pairs of two words, without the one between them",
    ["中国", "银行", "信用", "用卡"],
    "中国银行信用卡",
    true,
  ],
  ["a character in no pair", ["中国", "信用"], "中国银行信用卡", false],
  ["one character", ["卡"], "卡", true],
  ["Chinese and a word", ["招商", "visa"], "招商Visa", true],
  ["a word that was not found", ["招商"], "招商Visa", false],
  ["two runs, of which one was not found", ["招商"], "招商 工行", false],
  ["nothing asked", [], "……", true],
])("%s", (_name, found, query, expected) => {
  expect(covers(new Set(found), query)).toBe(expected);
});
