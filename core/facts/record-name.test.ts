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

test("every record has a name in both languages, made of those of what it is about", () => {
  const nameOf = recordNamer(catalogue);
  const names = Object.fromEntries(placedRecords(catalogue).map((placed) => [placed.key, nameOf(placed)]));
  expect(names).toEqual({
    "cards/card": words("Card"),
    "wallets/purse": words("Purse"),
    "destinations/island": words("Island"),
    "features/gate": words("Gate"),
    "links/card--purse": { en: "Card × Purse", "zh-CN": "中Card × 中Purse" },
    "links/card--moon": { en: "Card × moon", "zh-CN": "中Card × moon" },
    "acceptance/a": { en: "Card × Island Port · Gate", "zh-CN": "中Card × 中Island 中Port · 中Gate" },
    "checklist-rules/pack": words("Pack …"),
    "before-after/b": words("What changes?"),
  });
});
