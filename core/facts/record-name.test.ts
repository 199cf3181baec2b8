import { expect, test } from "vitest";
import { CARD, catalogueOf, GATE, ISLAND, LINK, PURSE, words } from "./catalogue.fixture.ts";
import { placedRecords, recordNamer } from "./record-name.ts";

const at = (id: string, target: object) => ({ ...LINK, id, target });

const catalogue = catalogueOf({
  cards: [CARD],
  wallets: [PURSE],
  destinations: [ISLAND],
  features: [GATE],
  links: [LINK, at("card--moon", { kind: "wallet", id: "moon" })],
  acceptance: [
    at("a", { kind: "destination", id: "island", use: "gate", area: { id: "port", name: words("Port") } }),
  ],
  "checklist-rules": [{ id: "pack", title: words("Pack {thing}") }],
  "before-after": [{ id: "b", question: words("What changes?") }],
});

test.each([
  ["cards/card", "Card", "中Card"],
  ["links/card--purse", "Card × Purse", "中Card × 中Purse"],
  ["links/card--moon", "Card × moon", "中Card × moon"],
  ["acceptance/a", "Card × Island Port · Gate", "中Card × 中Island 中Port · 中Gate"],
  ["checklist-rules/pack", "Pack …", "中Pack …"],
  ["before-after/b", "What changes?", "中What changes?"],
])("%s is called %s", (key, en, zh) => {
  const placed = placedRecords(catalogue).find((p) => p.key === key);
  expect(placed && recordNamer(catalogue)(placed)).toEqual({ en, "zh-CN": zh });
});
