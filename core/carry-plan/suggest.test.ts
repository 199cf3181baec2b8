import { expect, test } from "vitest";
import { createLookup } from "../catalogue/lookup.ts";
import type { Card } from "../catalogue/product.ts";
import type { Level } from "../catalogue/level.ts";
import type { Statement } from "../catalogue/statement.ts";
import { createJudge, type Facts } from "../compatibility/judge.ts";
import { RESIDENT } from "../people/holder.ts";
import { bareThing, type Thing } from "../profile/thing.ts";
import { suggestCarry, type CarryReason } from "./suggest.ts";

const text = { en: "x", "zh-CN": "某" };
const evidence = [{ source: "s", asOf: null, confidence: "low" as const }];
const card = (id: string, group: Card["group"] = "bank"): Card => ({
  id,
  kind: "card",
  name: text,
  about: text,
  group,
  funding: "credit",
  networks: [],
  issuedIn: null,
  evidence,
});
const works = (product: string, level: Level): Statement => ({
  id: `${product}--colombia`,
  product,
  target: { kind: "destination", id: "colombia" },
  level,
  short: text,
  note: text,
  factors: [],
  workarounds: [],
  evidence,
});
const facts: Facts = {
  cards: [
    card("yes"),
    card("some"),
    card("no"),
    card("silent"),
    card("city", "city"),
    card("city-yes", "city"),
    card("travel", "travel"),
  ],
  wallets: [],
  destinations: [],
  features: [],
  sims: [],
  links: [],
  acceptance: [
    works("yes", "supported"),
    works("some", "partial"),
    works("no", "unsupported"),
    works("city-yes", "supported"),
  ],
};
const lookup = createLookup(facts);
const thing = (product: string, expires: string | null = null, person = "p1"): Thing => ({
  ...bareThing(`t-${product}`, person, product),
  expires,
});
const suggest = (things: Thing[], carry: Record<string, "take" | "leave"> = {}, destination = "colombia") =>
  suggestCarry(
    createJudge(facts),
    lookup,
    { destination, returns: "2027-01-22", travellers: ["p1"], carry },
    things,
    () => RESIDENT,
    "2026-11-23",
  );

test.each<[string, string | null, CarryReason, boolean]>([
  ["yes", null, "works", true],
  ["some", null, "limits", true],
  ["no", null, "not-there", false],
  ["silent", null, "unknown", true],
  ["travel", null, "unknown", true],
  ["city", null, "off-topic", false],
  ["city-yes", null, "works", true],
  ["not-in-the-catalogue", null, "unknown", true],
  ["yes", "2027-01", "works", true],
  ["yes", "2026-12", "expired", false],
  ["no", "2026-12", "expired", false],
  ["city", "2026-12", "expired", false],
])("%s, expires %s: %s, suggested %s", (product, expires, reason, suggested) => {
  expect(suggest([thing(product, expires)])).toMatchObject([
    { reason, suggested, take: suggested, chosen: false },
  ]);
});

test.each<["take" | "leave" | null, string, boolean, boolean]>([
  [null, "yes", true, false],
  ["take", "yes", true, true],
  ["leave", "yes", false, true],
  [null, "no", false, false],
  ["take", "no", true, true],
  ["leave", "no", false, true],
])("the person chose %s for what is %s there: takes it %s", (choice, product, take, chosen) => {
  const carry = choice === null ? {} : { [`t-${product}`]: choice };
  expect(suggest([thing(product)], carry)).toMatchObject([{ take, chosen, suggested: product === "yes" }]);
});

test.each([
  ["2027-01-31", "works"],
  ["2027-02-01", "expired"],
])("a card of 2027-01 on a trip that ends %s: %s", (returns, reason) => {
  const trip = { destination: "colombia", returns, travellers: ["p1"], carry: {} };
  const items = suggestCarry(
    createJudge(facts),
    lookup,
    trip,
    [thing("yes", "2027-01")],
    () => RESIDENT,
    "2026-11-23",
  );
  expect(items).toMatchObject([{ reason }]);
});

test("of many things of one kind only one is judged", () => {
  const items = suggest(Array.from({ length: 500 }, () => thing("yes")));
  expect(new Set(items.map(({ verdict }) => verdict)).size).toBe(1);
});

test("only the travellers' things are judged, in the order they were written", () => {
  const items = suggest([thing("silent"), thing("no", null, "p2"), thing("yes")]);
  expect(items.map((i) => i.thing.product)).toEqual(["silent", "yes"]);
});

test("somewhere nobody wrote about, everything but a city card goes along as unverified", () => {
  const items = suggest([thing("yes"), thing("no"), thing("city-yes")], {}, "japan");
  expect(items.map((i) => [i.reason, i.take])).toEqual([
    ["unknown", true],
    ["unknown", true],
    ["off-topic", false],
  ]);
});

test("what was put into the archive is not thought of", () => {
  const kept = thing("yes");
  const archived = { ...thing("some"), archived: true };
  expect(suggest([archived, kept]).map((item) => item.thing.id)).toEqual([kept.id]);
});
