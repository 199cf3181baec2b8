import { expect, test } from "vitest";
import { buildRecordIndex, loadRecordIndex, readRecordIndex } from "./record-index.ts";

const INDEX = buildRecordIndex([
  {
    id: "cards/icbc",
    name: "ICBC debit card 工行借记卡",
    aliases: "中国工商银行",
    pinyin: "gong hang jie ji ka ghjjk",
    text: "绑支付宝可用",
  },
  {
    id: "cards/visa",
    name: "Visa credit card 信用卡",
    aliases: "Chase",
    pinyin: "xin yong ka xyk",
    text: "since 2018 in Alipay: no",
  },
  {
    id: "causes/phone",
    name: "Another phone number 预留手机号不符",
    aliases: "",
    pinyin: "yu liu yl",
    text: "工行借记卡",
  },
]);
const find = readRecordIndex(INDEX);

test.each([
  ["工行", ["cards/icbc", "causes/phone"]],
  ["icbc", ["cards/icbc"]],
  ["ghj", ["cards/icbc"]],
  ["gong", ["cards/icbc"]],
  ["visa alipay", ["cards/visa"]],
  ["visa 工行", []],
  ["chase", ["cards/visa"]],
  ["工商银行借记卡", ["cards/icbc"]],
  ["工商银行信用卡", []],
  ["预留手机", ["causes/phone"]],
  ["", []],
])("%s finds %j, the name before the text, however the index was read", async (query, expected) => {
  expect(find(query)).toEqual(expected);
  const inSteps = await loadRecordIndex(INDEX);
  expect(inSteps(query)).toEqual(expected);
});
