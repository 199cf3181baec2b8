import { expect, test } from "vitest";
import type { Lookup } from "../catalogue/lookup.ts";
import { bareThing, type Thing } from "../profile/thing.ts";
import { findThings } from "./find-things.ts";
import { buildRecordIndex, readRecordIndex } from "./record-index.ts";

const NAMES: Record<string, { en: string; "zh-CN": string }> = {
  "icbc-debit": { en: "ICBC debit card", "zh-CN": "工行借记卡" },
  alipay: { en: "Alipay", "zh-CN": "支付宝" },
  "iphone-cn": { en: "iPhone", "zh-CN": "国行iPhone" },
};
const KINDS: Record<string, string> = { "icbc-debit": "card", alipay: "wallet" };
let asked = 0;
const lookup = {
  nameOf: (id: string) => {
    asked += 1;
    return NAMES[id];
  },
  product: (id: string) => {
    asked += 1;
    return id in KINDS ? { id, kind: KINDS[id], name: NAMES[id] } : undefined;
  },
} as unknown as Lookup;
const find = readRecordIndex(
  buildRecordIndex([
    {
      id: "cards/icbc-debit",
      name: "ICBC debit card 工行借记卡",
      aliases: "",
      pinyin: "gonghang jiejika ghjjk",
      text: "",
    },
    { id: "wallets/alipay", name: "Alipay 支付宝", aliases: "", pinyin: "zhifubao zfb", text: "" },
  ]),
);
const thing = (id: string, product: string, more: Partial<Thing> = {}): Thing => ({
  ...bareThing(id, "p", product),
  ...more,
});
const THINGS = [
  thing("salary", "icbc-debit", { label: "Salary", lastDigits: "4417" }),
  thing("second", "icbc-debit", { lastDigits: "9999", notes: "lives in the safe" }),
  thing("purse", "alipay"),
  thing("phone", "iphone-cn"),
  thing("gone", "not-in-the-catalogue"),
];

test.each([
  ["nothing typed", " ", ["salary", "second", "purse", "phone", "gone"]],
  ["a product's name", "icbc", ["salary", "second"]],
  ["a name in the other language", "支付", ["purse"]],
  ["pinyin initials", "zfb", ["purse"]],
  ["one's own name for it", "salary", ["salary"]],
  ["last digits", "9999", ["second"]],
  ["what it is and its digits", "ICBC 4417", ["salary"]],
  ["notes", "safe", ["second"]],
  ["a telephone, which the search does not know", "国行", ["phone"]],
  ["the id of what is in no catalogue any more", "not-in", ["gone"]],
  ["no such thing", "moon", []],
])("%s", (_, text, ids) => {
  expect(findThings(THINGS, lookup, find, text).map(({ id }) => id)).toEqual(ids);
});

test("products are looked up by kind, not by thing", () => {
  asked = 0;
  findThings(
    Array.from({ length: 5000 }, (_, n) => thing(`t${n}`, "icbc-debit")),
    lookup,
    find,
    "icbc",
  );
  expect(asked).toBeLessThan(10);
});
