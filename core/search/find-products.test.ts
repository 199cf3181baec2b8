import { expect, test } from "vitest";
import type { Product } from "../catalogue/product.ts";
import { productFinder } from "./find-products.ts";
import { buildRecordIndex, readRecordIndex } from "./record-index.ts";

const product = (kind: string, id: string, en: string, zh: string, aliases?: string[]) =>
  ({ kind, id, name: { en, "zh-CN": zh }, aliases }) as unknown as Product;
const PRODUCTS = [
  product("card", "icbc-debit", "ICBC debit card", "工行借记卡", ["中国工商银行", "储蓄卡"]),
  product("card", "icbc-visa-credit", "ICBC Visa credit card", "工行Visa信用卡", ["中国工商银行"]),
  product("wallet", "alipay", "Alipay", "支付宝"),
  product("card", "club-card", "Club card", "俱乐部卡", ["Members’ card"]),
  product("card", "club-alipay", "Club card in Alipay", "支付宝俱乐部卡", ["ICBC"]),
];
const find = readRecordIndex(
  buildRecordIndex([
    {
      id: "cards/icbc-debit",
      name: "ICBC debit card 工行借记卡",
      aliases: "中国工商银行\n储蓄卡",
      pinyin: "gong hang jie ji ka ghjjk",
      text: "Alipay",
    },
    {
      id: "cards/icbc-visa-credit",
      name: "ICBC Visa credit card 工行Visa信用卡",
      aliases: "中国工商银行",
      pinyin: "xin yong ka xyk",
      text: "Alipay",
    },
    { id: "wallets/alipay", name: "Alipay 支付宝", aliases: "", pinyin: "zhi fu bao zfb", text: "" },
    { id: "causes/icbc", name: "ICBC refuses", aliases: "", pinyin: "", text: "" },
  ]),
);

test.each([
  ["the English name", "icbc debit card", ["icbc-debit"]],
  ["the Chinese name, full width and spaced", "工行 借记卡", ["icbc-debit"]],
  ["an id", "icbc-visa-credit", ["icbc-visa-credit"]],
  ["a name that other records only mention", "Alipay", ["alipay"]],
  ["pinyin initials", "zfb", ["alipay"]],
  ["pinyin", "zhifubao", []],
  [
    "what one is also called before what two have in their names",
    "ICBC",
    ["club-alipay", "icbc-debit", "icbc-visa-credit"],
  ],
  [
    "a bank in full, which is another name of each of its cards",
    "中国工商银行",
    ["icbc-debit", "icbc-visa-credit"],
  ],
  ["the bank and the kind in one word", "中国工商银行储蓄卡", ["icbc-debit"]],
  ["the same with a kind it has not", "中国工商银行交通卡", []],
  ["an own product, which the index does not know", "俱乐部", ["club-card", "club-alipay"]],
  ["another name of an own product", "members card", ["club-card"]],
  ["nothing", "moon", []],
  ["an empty cell", " ", []],
])("%s", (_name, text, ids) => {
  expect(productFinder(PRODUCTS, find)(text).map(({ id }) => id)).toEqual(ids);
});
