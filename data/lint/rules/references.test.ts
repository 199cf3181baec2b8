import { expect, test } from "vitest";
import { problemsOf, type Changes } from "../fixture.ts";
import { references } from "./references.ts";

const rule = {
  id: "pack",
  phase: "before",
  each: "trip",
  due: { from: "departure", days: -1 },
  title: { en: "Pack", "zh-CN": "收拾" },
  why: { en: "To leave.", "zh-CN": "出发。" },
  evidence: [{ source: "guide", asOf: "2025-03", confidence: "high" }],
};

test("every id of the sound data resolves", () => {
  expect(problemsOf(references)).toEqual([]);
});

test.each<[string, Changes, string]>([
  ["a removed wallet", { "wallets/purse.json": null }, "target.id whom.wallets[0]"],
  [
    "a removed destination",
    { "destinations/island.json": null },
    "ways[0].proposed.destinations[0] destinations[0] whom.places[0] places[0] places[0]",
  ],
  ["a removed topic", { "topics/paying.json": null }, "refines advice[0].topics[0]"],
  ["a link of a place", { "links/red-card--purse.json": { product: "island" } }, "product"],
  [
    "a use nobody described",
    { "links/red-card--purse.json": { target: { kind: "wallet", id: "purse", use: "flying" } } },
    "target.use",
  ],
  [
    "a phone nobody described",
    { "links/red-card--purse.json": { product: "sim", target: { kind: "phone", id: "brick" } } },
    "product target.id",
  ],
  ["a city in an unknown region", { "destinations/island.json": { within: "moon" } }, "within"],
  [
    "a rule about an unknown place",
    { "checklist-rules/pack.json": { ...rule, when: { destinations: ["moon"] } } },
    "when.destinations[0]",
  ],
  [
    "a rule about an unknown product",
    { "checklist-rules/pack.json": { ...rule, when: { hasNoneOf: ["red-card", "moon"] } } },
    "when.hasNoneOf[1]",
  ],
  [
    "a fee of unknown cards, wallets and places",
    {
      "fees/purse-fee.json": {
        whom: { products: ["moon"], wallets: ["purse", "sun"], places: ["island", "sea"] },
      },
    },
    "whom.products[0] whom.wallets[1] whom.places[1]",
  ],
  ["a budget of an unknown place", { "budgets/island.json": { places: ["moon"] } }, "places[0]"],
  ["a price at an unknown place", { "data-prices/island-local.json": { places: ["moon"] } }, "places[0]"],
])("%s is found", (_, changes, path) => {
  expect(problemsOf(references, changes).map((p) => p.path)).toEqual(path.split(" "));
});

test("a link about a destination is in the wrong folder", () => {
  const target = { kind: "destination", id: "island" };
  expect(problemsOf(references, { "links/red-card--purse.json": { target } })).toMatchObject([
    { path: "target.kind", what: 'is not "wallet" or "phone"' },
  ]);
});
