import { expect, test } from "vitest";
import type { Destination } from "../catalogue/destination.ts";
import type { Phone } from "../catalogue/phone.ts";
import type { Card, Sim, Wallet } from "../catalogue/product.ts";
import { lineageOf } from "../catalogue/lineage.ts";
import { cardFacts, phoneFacts, placeFacts, simFacts, walletFacts } from "./product-facts.ts";

const words = { en: "Words", "zh-CN": "文字" };
const base = { id: "one", name: words, about: words, evidence: [] };
const card: Card = {
  ...base,
  kind: "card",
  group: "bank",
  funding: "debit",
  networks: ["unionpay"],
  issuedIn: "CN",
};
const sim: Sim = { ...base, kind: "sim", form: "either", number: "depends", issuedIn: null };
const wallet: Wallet = { ...base, kind: "wallet", group: "phone", order: 1 };
const phone: Phone = { ...base, esim: "depends", kinds: ["iphone"] };
const place: Destination = { ...base, region: "HK", facts: [], numbers: [] };

test("a lineage begins with the record and ends with the first of its line", () => {
  const parents: Record<string, string> = { one: "two", two: "three", round: "about", about: "round" };
  const of = (id: string) => lineageOf(id, (child) => parents[child]);
  expect(of("one")).toEqual(["one", "two", "three"]);
  expect(of("three")).toEqual(["three"]);
  expect(of("round")).toEqual(["round", "about"]);
});

test("what the catalogue says is known", () => {
  expect(cardFacts(card, ["one", "two"])).toEqual({
    card: ["one", "two"],
    "card.group": "bank",
    "card.funding": "debit",
    "card.networks": ["unionpay"],
    "card.home": "mainland",
    "card.region": "CN",
  });
  expect(walletFacts(wallet, ["one"])).toEqual({ wallet: ["one"], "wallet.group": "phone" });
  expect(placeFacts(place, ["one"])).toEqual({
    place: ["one"],
    "place.side": "abroad",
    "place.region": "HK",
  });
  expect(simFacts({ ...sim, form: "esim", number: "no" }, ["one"])).toMatchObject({
    "sim.form": "esim",
    "sim.number": "no",
  });
  expect(phoneFacts({ ...phone, esim: "no" })).toMatchObject({ "phone.esim": "no" });
});

test("what depends is not known", () => {
  expect(simFacts(sim, ["one"])).toMatchObject({
    "sim.form": null,
    "sim.number": null,
    "sim.home": "elsewhere",
    "sim.region": null,
  });
  expect(phoneFacts(phone)).toMatchObject({ phone: ["one"], "phone.esim": null });
});
