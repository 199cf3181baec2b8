import { expect, test } from "vitest";
import type { Product } from "../catalogue/product.ts";
import { findProducts } from "./find-products.ts";
import { buildRecordIndex, readRecordIndex } from "./record-index.ts";

const product = (kind: string, id: string, en: string, zh: string) =>
  ({ kind, id, name: { en, "zh-CN": zh } }) as unknown as Product;
const PRODUCTS = [
  product("card", "icbc-debit", "ICBC debit card", "工行借记卡"),
  product("card", "icbc-visa-credit", "ICBC Visa credit card", "工行Visa信用卡"),
  product("wallet", "alipay", "Alipay", "支付宝"),
  product("card", "club-card", "Club card", "俱乐部卡"),
];
const find = readRecordIndex(
  buildRecordIndex([
    {
      id: "cards/icbc-debit",
      name: "ICBC debit card 工行借记卡",
      pinyin: "gong hang jie ji ka ghjjk",
      text: "Alipay",
    },
    {
      id: "cards/icbc-visa-credit",
      name: "ICBC Visa credit card 工行Visa信用卡",
      pinyin: "xin yong ka xyk",
      text: "Alipay",
    },
    { id: "wallets/alipay", name: "Alipay 支付宝", pinyin: "zhi fu bao zfb", text: "" },
    { id: "causes/icbc", name: "ICBC refuses", pinyin: "", text: "" },
  ]),
);

test.each([
  ["the English name", "icbc debit card", ["icbc-debit"]],
  ["the Chinese name, full width and spaced", "工行 借记卡", ["icbc-debit"]],
  ["an id", "icbc-visa-credit", ["icbc-visa-credit"]],
  ["a name that other records only mention", "Alipay", ["alipay"]],
  ["pinyin initials", "zfb", ["alipay"]],
  ["pinyin", "zhifubao", []],
  ["a part that two share", "ICBC", ["icbc-debit", "icbc-visa-credit"]],
  ["an own product, which the index does not know", "俱乐部", ["club-card"]],
  ["nothing", "moon", []],
  ["an empty cell", " ", []],
])("%s", (_name, text, ids) => {
  expect(findProducts(PRODUCTS, find, text).map(({ id }) => id)).toEqual(ids);
});
