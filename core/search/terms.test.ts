import { expect, test } from "vitest";
import { terms } from "./terms.ts";

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
