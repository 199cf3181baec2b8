import type { RecordFolder } from "../../core/catalogue/catalogue.ts";
import type { DataFiles } from "../build/read-records.ts";
import { corpusOf } from "./lint.ts";
import type { Corpus } from "./rule.ts";

const words = (en: string, zh: string) => ({ en, "zh-CN": zh });
const evidence = [{ source: "guide", asOf: "2025-03", confidence: "high" }];

/** The smallest data in which every rule has something to look at and nothing to complain of. */
const SOUND: Record<string, unknown> = {
  "cards/red-card.json": {
    id: "red-card",
    name: words("Red card", "红卡"),
    about: words("A card.", "一张卡。"),
    evidence,
    kind: "card",
    group: "bank",
    funding: "debit",
    networks: ["unionpay"],
    issuedIn: "CN",
  },
  "cards/blue-card.json": {
    id: "blue-card",
    name: words("Blue card", "蓝卡"),
    about: words("Another card.", "另一张卡。"),
    inherits: "red-card",
    evidence,
    kind: "card",
    group: "bank",
    funding: "credit",
    networks: ["visa"],
    issuedIn: "CN",
  },
  "wallets/purse.json": {
    id: "purse",
    name: words("Purse", "钱包"),
    about: words("A wallet.", "一个钱包。"),
    evidence,
    kind: "wallet",
  },
  "links/red-card--purse.json": {
    id: "red-card--purse",
    product: "red-card",
    target: { kind: "wallet", id: "purse" },
    level: "partial",
    short: words("Limits", "有限额"),
    note: words("Works within limits.", "限额以内可用。"),
    factors: [],
    workarounds: [],
    evidence,
  },
  "destinations/island.json": {
    id: "island",
    region: "CO",
    name: words("Island", "小岛"),
    trips: true,
    facts: [],
    numbers: [],
    evidence,
  },
  "topics/paying.json": {
    id: "paying",
    name: words("Paying", "付款"),
    question: words("How to pay?", "怎么付款？"),
    destination: "island",
    criteria: [
      { id: "price", name: words("Price", "价格") },
      { id: "ease", name: words("Ease", "省事") },
    ],
    rates: [],
    options: ["red-card", "blue-card"].map((id) => ({
      id,
      name: words("A card", "一张卡"),
      why: words("It is there.", "手边就有。"),
      product: id,
      requires: [],
      values: { ease: { level: "supported", text: words("Easy", "省事"), evidence } },
      evidence,
    })),
  },
  "scenarios/visitor.json": {
    id: "visitor",
    topic: "paying",
    order: 1,
    name: words("Visitor", "旅客"),
    about: words("Stays for days.", "住几天。"),
    advice: words("Take the card.", "带卡。"),
    weights: { price: 60, ease: 40 },
    lacks: [],
    evidence,
  },
  "sources.json": {
    guide: {
      name: words("A guide", "一份指南"),
      publisher: "City",
      title: "Guide",
      url: "https://example.org/guide",
      published: "2025-03",
      kind: "official",
    },
  },
};

const print = (value: unknown) => (typeof value === "string" ? value : `${JSON.stringify(value, null, 2)}\n`);

/** The sound data with some files changed: a function gets the sound record and changes it in place. */
export function fixtureFiles(changes: Record<string, string | ((record: any) => void)> = {}): DataFiles {
  return { records: [], sources: { file: "sources.json", text: print(changes) } };
}

export function fixture(changes: Parameters<typeof fixtureFiles>[0] = {}): Corpus {
  return corpusOf(fixtureFiles(changes));
}
