import { expect, test } from "vitest";
import { CARD, catalogueOf, GATE, ISLAND, LINK, PURSE, seen, words } from "./catalogue.fixture.ts";
import { placedRecords } from "./record-name.ts";
import { namedRecords, relatedKeys } from "./related.ts";

const sheet = {
  id: "sheet",
  name: words("Sheet"),
  about: words("About"),
  concerns: ["purse"],
  facts: [{ topic: "fees", text: words("Free"), evidence: seen("2026") }],
};
const tap = { ...LINK, id: "tap", target: { kind: "destination", id: "island", use: "gate" } };
const catalogue = catalogueOf({
  cards: [CARD, { ...CARD, id: "child", inherits: "card" }],
  wallets: [PURSE],
  destinations: [ISLAND],
  features: [GATE],
  links: [LINK],
  acceptance: [tap],
  "fact-sheets": [sheet],
  needs: [{ id: "ride", name: words("Ride"), metBy: [{ uses: ["gate"] }] }],
  "lead-times": [
    { id: "new", name: words("New"), wait: {}, products: ["card"] },
    { id: "paper", name: words("Paper"), wait: {}, products: "any", destinations: ["island"] },
  ],
  fees: [{ id: "fee", name: words("Fee"), whom: { wallets: ["purse"], places: ["island"] } }],
  budgets: [{ id: "budget", name: words("Budget"), places: ["island"], rows: [] }],
});

test.each([
  ["cards/card", ["cards/child", "links/card--purse", "acceptance/tap", "lead-times/new"]],
  ["wallets/purse", ["links/card--purse", "fact-sheets/sheet", "fees/fee"]],
  ["destinations/island", ["acceptance/tap", "lead-times/paper", "fees/fee", "budgets/budget"]],
  ["features/gate", ["acceptance/tap", "needs/ride"]],
  ["links/card--purse", []],
])("%s is named by %j", (key, expected) => {
  const placed = placedRecords(catalogue).find((p) => p.key === key);
  expect(placed && relatedKeys(catalogue, placed)).toEqual(expected);
});

test("a statement is about its product, its place and its use", () => {
  const [statement] = catalogue.acceptance;
  expect(statement && namedRecords(catalogue, statement).map(({ key }) => key)).toEqual([
    "cards/card",
    "destinations/island",
    "features/gate",
  ]);
});
