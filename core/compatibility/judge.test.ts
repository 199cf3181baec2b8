import { expect, test } from "vitest";
import type { Evidence } from "../catalogue/evidence.ts";
import type { Destination } from "../catalogue/destination.ts";
import type { Card } from "../catalogue/product.ts";
import type { Level } from "../catalogue/level.ts";
import type { Pair, Statement } from "../catalogue/statement.ts";
import { RESIDENT } from "../people/holder.ts";
import { createJudge, type Facts } from "./judge.ts";

const TODAY = "2026-11-23";
const text = { en: "x", "zh-CN": "某" };
const ask = (all: Facts, pair: Pair) => createJudge(all).answer(pair, RESIDENT, TODAY);
const said = (confidence: Evidence["confidence"], asOf: string | null): Evidence => ({
  source: "s",
  asOf,
  confidence,
});
const card = (id: string, inherits?: string): Card => ({
  id,
  kind: "card",
  name: { en: id, "zh-CN": id },
  about: text,
  group: "bank",
  funding: "credit",
  networks: [],
  issuedIn: null,
  evidence: [said("low", null)],
  ...(inherits !== undefined && { inherits }),
});
const states = (
  product: string,
  target: Statement["target"],
  level: Level,
  evidence = [said("high", "2026-06")],
): Statement => ({
  id: `${product}--${target.id}`,
  product,
  target,
  level,
  short: text,
  note: text,
  factors: [],
  workarounds: [],
  evidence,
});
const WALLET = { kind: "wallet", id: "purse" } as const;
const ABROAD = { kind: "destination", id: "purse" } as const;
const facts = (cards: Card[], links: Statement[], acceptance: Statement[] = []): Facts => ({
  cards,
  wallets: [],
  sims: [],
  destinations: [],
  features: [],
  links,
  acceptance,
});
const fromProduct = (id: string | null) =>
  id === null ? [] : [{ kind: "product", name: { en: id, "zh-CN": id } }];
const FAMILY = [card("child", "parent"), card("parent", "grandparent"), card("grandparent")];

test.each<[string, [string, Level][], Level, string | null, string | null]>([
  ["nobody said anything", [], "unknown", null, null],
  ["only its own", [["child", "partial"]], "partial", "child", null],
  [
    "its own and its parent's",
    [
      ["parent", "supported"],
      ["child", "unsupported"],
    ],
    "unsupported",
    "child",
    null,
  ],
  [
    "its own is unknown: that is an answer, the parent's does not replace it",
    [
      ["child", "unknown"],
      ["parent", "supported"],
    ],
    "unknown",
    "child",
    null,
  ],
  ["its parent's", [["parent", "supported"]], "supported", "parent", "parent"],
  [
    "the nearest of two",
    [
      ["grandparent", "unsupported"],
      ["parent", "partial"],
    ],
    "partial",
    "parent",
    "parent",
  ],
  ["two steps up", [["grandparent", "unsupported"]], "unsupported", "grandparent", "grandparent"],
])("%s", (_, statements, level, product, from) => {
  const links = statements.map(([id, l]) => states(id, WALLET, l));
  const verdict = ask(facts(FAMILY, links), { product: "child", target: WALLET });
  expect(verdict).toMatchObject({ level, steps: fromProduct(from) });
  expect(verdict.statement?.product ?? null).toBe(product);
});

test.each([
  ["of two", [card("a", "b"), card("b", "a")]],
  ["of one with itself", [card("a", "a")]],
])("a cycle %s ends with unknown instead of hanging", (_, cards) => {
  const verdict = ask(facts(cards, []), { product: "a", target: WALLET });
  expect(verdict).toMatchObject({ level: "unknown", record: null, evidence: [] });
});

test("a product that is not in the catalogue any more is unknown", () => {
  const all = facts(FAMILY, [states("parent", WALLET, "supported")]);
  expect(ask(all, { product: "gone", target: WALLET })).toMatchObject({
    level: "unknown",
    confidence: null,
    freshness: "undated",
  });
});

test("a wallet and a destination of the same id are judged apart", () => {
  const all = facts(FAMILY, [states("child", WALLET, "supported")], [states("child", ABROAD, "unsupported")]);
  expect(ask(all, { product: "child", target: WALLET }).level).toBe("supported");
  expect(ask(all, { product: "child", target: ABROAD }).level).toBe("unsupported");
});

test.each([
  ["one fresh", [said("medium", "2026-06")], "medium", "fresh"],
  ["best of three", [said("low", "2026-06"), said("high", "2026"), said("medium", "2026")], "high", "fresh"],
  ["an old one drags it down", [said("high", "2026-06"), said("low", "2017-12-27")], "high", "stale"],
  ["ageing is worse than undated", [said("low", null), said("low", "2025-01")], "low", "ageing"],
  ["undated is worse than fresh", [said("low", null), said("low", "2026")], "low", "undated"],
] as const)("evidence: %s", (_, evidence, confidence, freshness) => {
  const all = facts(FAMILY, [states("parent", WALLET, "supported", [...evidence])]);
  const verdict = ask(all, { product: "child", target: WALLET });
  expect(verdict).toMatchObject({ confidence, freshness, evidence });
});

const place = (id: string, region: string | null): Destination => ({
  id,
  region,
  name: text,
  facts: [],
  numbers: [],
  evidence: [said("low", null)],
});
const VISA_CN: Card = { ...card("visa-cn"), issuedIn: "CN", abroadAs: "visa" };

test.each([
  ["abroad a card counts as its brand", "japan", [], "supported", "visa"],
  ["also a child of the card", "japan", [], "supported", "visa"],
  ["at home other rules hold", "beijing", [], "unknown", null],
  ["its own statement goes before its brand's", "japan", [["visa-cn", "unsupported"]], "unsupported", null],
] as const)("%s", (name, where, own, level, from) => {
  const target = { kind: "destination", id: where } as const;
  const all = {
    ...facts([card("child", "visa-cn"), VISA_CN, card("visa")], []),
    destinations: [place("japan", "JP"), place("beijing", "CN")],
    acceptance: [
      states("visa", target, "supported"),
      ...own.map(([product, l]) => states(product, target, l)),
    ],
  };
  const product = name.includes("child") ? "child" : "visa-cn";
  expect(ask(all, { product, target })).toMatchObject({ level, steps: fromProduct(from) });
});
