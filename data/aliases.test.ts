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
const KINDS = ["card", "wallet", "sim"] as const;
const FINDERS = { card: among("card"), wallet: among("wallet"), sim: among("sim") };
const everything = among();
/** Many products share a bank or a carrier, whose name is looked for once. */
const foundBefore = new Map<string, string[]>();
const found = (text: string): string[] => {
  const known = foundBefore.get(text) ?? everything(text).map(({ id }) => id);
  foundBefore.set(text, known);
  return known;
};

/** What people type, one or the other, and what has to be among the first of the list: as many as are named. */
type Row = readonly [typed: readonly string[], first: readonly string[]];
const TYPED: Record<Product["kind"], readonly Row[]> = {
  card: [
    [
      ["中国银行", "中行", "Bank of China", "BOC", "zhongguoyinhang", "zhonghang", "zgyh"],
      ["boc-debit", "boc-unionpay-credit", "boc-visa-credit"],
    ],
    [
      ["招行", "招商银行", "China Merchants Bank", "CMB", "zhaohang", "zhaoshangyinhang", "zsyh"],
      ["cmb-debit", "cmb-unionpay-credit", "cmb-visa-credit"],
    ],
    [["工商银行"], ["icbc-debit", "icbc-unionpay-credit", "icbc-visa-credit", "icbc-overseas-card"]],
    [
      ["交行", "jiaohang"],
      ["bocom-debit", "bocom-unionpay-credit", "bocom-visa-credit"],
    ],
    [["招商银行储蓄卡"], ["cmb-debit"]],
    [["中国银行信用卡"], ["boc-unionpay-credit", "boc-visa-credit"]],
    [["邮储"], ["psbc-debit"]],
    [["深圳发展银行"], ["pingan-visa-credit"]],
    [
      ["广发银行", "Guangdong Development Bank", "宁波银行"],
      ["unionpay-debit-cn", "unionpay-credit-cn", "visa-credit-cn"],
    ],
    [["农信社"], ["unionpay-debit-cn", "unionpay-credit-cn"]],
    [["二类户"], ["type-2-account"]],
    [
      ["Chase", "大通"],
      ["visa-foreign", "mastercard-foreign", "foreign-debit"],
    ],
    [["Charles Schwab"], ["foreign-debit"]],
    [["HSBC"], ["hk-bank-card", "hk-unionpay", "visa-foreign", "mastercard-foreign", "foreign-debit"]],
    [["恒生"], ["hk-bank-card", "hk-unionpay"]],
    [["国泰世华"], ["taiwan-card"]],
    [["美国运通"], ["amex-foreign", "amex-credit-cn", "rmb-amex-cn"]],
    [["TransferWise"], ["wise-card"]],
    [["社保卡"], ["social-security-bank-card"]],
  ],
  wallet: [
    [["微信", "Weixin Pay", "财付通"], ["wechat-pay"]],
    [["银联钱包"], ["unionpay-app"]],
    [["Google Pay"], ["google-wallet"]],
    [["Samsung Pay"], ["samsung-wallet"]],
    [["digital yuan"], ["e-cny"]],
    [["WhatsApp"], ["wsapp", "whatsapp-pay"]],
    [["滴滴"], ["didi"]],
  ],
  sim: [
    [["China Mobile", "中国移动", "China Unicom", "中国联通", "China Telecom", "电信"], ["cn-home-sim"]],
    [
      ["zhongguoliantong"],
      ["cn-home-sim", "cn-visitor-sim", "cn-esim", "cn-keep-number", "cn-suspended-sim", "cn-super-sim"],
    ],
    [
      ["T-Mobile", "tmobile"],
      ["us-prepaid-sim", "foreign-home-sim"],
    ],
    [
      ["沃达丰"],
      ["gb-prepaid-sim", "es-prepaid-sim", "nz-prepaid-sim", "tr-prepaid-sim", "foreign-home-sim"],
    ],
    [["docomo"], ["jp-prepaid-sim", "foreign-home-sim"]],
    [
      ["Claro"],
      [
        "co-prepaid-sim",
        "ar-prepaid-sim",
        "br-prepaid-sim",
        "cl-prepaid-sim",
        "pe-prepaid-sim",
        "foreign-home-sim",
      ],
    ],
  ],
};

test.each(
  KINDS.flatMap((kind) =>
    TYPED[kind].flatMap(([all, first]) => all.map((typed) => [typed, kind, first] as const)),
  ),
)("%s finds, among %ss, %j first", (typed, kind, first) => {
  const top = FINDERS[kind](typed).slice(0, first.length);
  expect(top.map(({ id }) => id)).toEqual(expect.arrayContaining([...first]));
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
