import { pinyin } from "pinyin-pro";
import { describe, expect, test } from "vitest";
import { createLookup } from "../core/catalogue/lookup.ts";
import type { Product } from "../core/catalogue/product.ts";
import { readCards } from "../core/exchange/csv-cards.ts";
import { productFinder } from "../core/search/find-products.ts";
import { readRecordIndex } from "../core/search/record-index.ts";
import { searchIndex } from "./build/search-index.ts";
import { shippedCatalogue } from "./build/shipped-catalogue.ts";

const catalogue = shippedCatalogue();
const { products } = createLookup(catalogue);
const search = readRecordIndex(searchIndex(catalogue));
const among = (kind?: Product["kind"]) =>
  productFinder(kind === undefined ? products : products.filter((p) => p.kind === kind), search);
const FINDERS = { card: among("card"), wallet: among("wallet"), sim: among("sim") };
const everything = among();
/** Many products share a bank or a carrier, whose name is looked for once. */
const foundBefore = new Map<string, string[]>();
const found = (text: string): string[] => {
  const known = foundBefore.get(text) ?? everything(text).map(({ id }) => id);
  foundBefore.set(text, known);
  return known;
};

/** What people type, and what has to be among the first of the list: as many as are named. */
const TYPED: [typed: string, kind: Product["kind"], first: string[]][] = [
  ...["中国银行", "中行", "Bank of China", "BOC", "zhongguoyinhang", "zhonghang", "zgyh"].map(
    (typed): [string, "card", string[]] => [
      typed,
      "card",
      ["boc-debit", "boc-unionpay-credit", "boc-visa-credit"],
    ],
  ),
  ...["招行", "招商银行", "China Merchants Bank", "CMB", "zhaohang", "zhaoshangyinhang", "zsyh"].map(
    (typed): [string, "card", string[]] => [
      typed,
      "card",
      ["cmb-debit", "cmb-unionpay-credit", "cmb-visa-credit"],
    ],
  ),
  ["工商银行", "card", ["icbc-debit", "icbc-unionpay-credit", "icbc-visa-credit", "icbc-overseas-card"]],
  ["交行", "card", ["bocom-debit", "bocom-unionpay-credit", "bocom-visa-credit"]],
  ["jiaohang", "card", ["bocom-debit", "bocom-unionpay-credit", "bocom-visa-credit"]],
  ["招商银行储蓄卡", "card", ["cmb-debit"]],
  ["中国银行信用卡", "card", ["boc-unionpay-credit", "boc-visa-credit"]],
  ["邮储", "card", ["psbc-debit"]],
  ["深圳发展银行", "card", ["pingan-visa-credit"]],
  ["广发银行", "card", ["unionpay-debit-cn", "unionpay-credit-cn", "visa-credit-cn"]],
  ["Guangdong Development Bank", "card", ["unionpay-debit-cn", "unionpay-credit-cn", "visa-credit-cn"]],
  ["宁波银行", "card", ["unionpay-debit-cn", "unionpay-credit-cn", "visa-credit-cn"]],
  ["农信社", "card", ["unionpay-debit-cn", "unionpay-credit-cn"]],
  ["二类户", "card", ["type-2-account"]],
  ["Chase", "card", ["visa-foreign", "mastercard-foreign", "foreign-debit"]],
  ["大通", "card", ["visa-foreign", "mastercard-foreign", "foreign-debit"]],
  ["Charles Schwab", "card", ["foreign-debit"]],
  ["HSBC", "card", ["hk-bank-card", "hk-unionpay", "visa-foreign", "mastercard-foreign", "foreign-debit"]],
  ["恒生", "card", ["hk-bank-card", "hk-unionpay"]],
  ["国泰世华", "card", ["taiwan-card"]],
  ["美国运通", "card", ["amex-foreign", "amex-credit-cn", "rmb-amex-cn"]],
  ["TransferWise", "card", ["wise-card"]],
  ["社保卡", "card", ["social-security-bank-card"]],
  ["微信", "wallet", ["wechat-pay"]],
  ["Weixin Pay", "wallet", ["wechat-pay"]],
  ["财付通", "wallet", ["wechat-pay"]],
  ["银联钱包", "wallet", ["unionpay-app"]],
  ["Google Pay", "wallet", ["google-wallet"]],
  ["Samsung Pay", "wallet", ["samsung-wallet"]],
  ["digital yuan", "wallet", ["e-cny"]],
  ["WhatsApp", "wallet", ["wsapp", "whatsapp-pay"]],
  ["滴滴", "wallet", ["didi"]],
  ...["China Mobile", "中国移动", "China Unicom", "中国联通", "China Telecom", "电信"].map(
    (typed): [string, "sim", string[]] => [typed, "sim", ["cn-home-sim"]],
  ),
  [
    "zhongguoliantong",
    "sim",
    ["cn-home-sim", "cn-visitor-sim", "cn-esim", "cn-keep-number", "cn-suspended-sim", "cn-super-sim"],
  ],
  ["T-Mobile", "sim", ["us-prepaid-sim", "foreign-home-sim"]],
  ["tmobile", "sim", ["us-prepaid-sim", "foreign-home-sim"]],
  [
    "沃达丰",
    "sim",
    ["gb-prepaid-sim", "es-prepaid-sim", "nz-prepaid-sim", "tr-prepaid-sim", "foreign-home-sim"],
  ],
  ["docomo", "sim", ["jp-prepaid-sim", "foreign-home-sim"]],
  [
    "Claro",
    "sim",
    [
      "co-prepaid-sim",
      "ar-prepaid-sim",
      "br-prepaid-sim",
      "cl-prepaid-sim",
      "pe-prepaid-sim",
      "foreign-home-sim",
    ],
  ],
];

test.each(TYPED)("%s finds, among %ss, %j first", (typed, kind, first) => {
  expect(
    FINDERS[kind](typed)
      .slice(0, first.length)
      .map(({ id }) => id),
  ).toEqual(expect.arrayContaining(first));
});

describe("whatever a product is called, it is found by that name", () => {
  test.each(products.map((product) => [product.id, product] as const))("%s", (id, { name, aliases = [] }) => {
    const names = [name.en, name["zh-CN"], ...aliases];
    expect(names.filter((typed) => !found(typed).includes(id))).toEqual([]);
    const sounds = names
      .filter((one) => /^\p{Script=Han}+$/u.test(one))
      .map((one) => pinyin(one, { toneType: "none", type: "array" }));
    const typed = sounds.flatMap((syllables) => [syllables.join(""), syllables.map((s) => s[0]).join("")]);
    expect(typed.filter((one) => !found(one).includes(id))).toEqual([]);
  });
});

test("a table of cards may call them so", () => {
  const cells = ["招商银行储蓄卡", "TransferWise", "财付通", "中国银行", "月球银行"];
  let made = 0;
  const { records, problems } = readCards(
    cells.map((cell, i) => ({ line: i + 1, cells: [cell] })),
    {
      records: { people: [], things: [] },
      mapping: { product: 0, label: null, "last-digits": null, expires: null, person: null, notes: null },
      productsFor: found,
      owner: "00000000-0000-4000-8000-000000000001",
      newId: () => `00000000-0000-4000-8000-00000000010${(made += 1)}`,
    },
  );
  expect(records.things.map(({ product }) => product)).toEqual(["cmb-debit", "wise-card", "wechat-pay"]);
  expect(problems.map(({ line, reason }) => [line, reason])).toEqual([
    [4, "several-products"],
    [5, "unknown-product"],
  ]);
});
