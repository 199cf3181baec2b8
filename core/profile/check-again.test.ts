import { expect, test } from "vitest";
import type { Profile } from "./profile.ts";
import { CARD, catalogueOf, ISLAND, LINK, PURSE, seen } from "../facts/catalogue.fixture.ts";
import { checkAgain } from "./check-again.ts";
import { factRows } from "../facts/fact-rows.ts";

const aged = <T extends object>(record: T, asOf: string) => ({ ...record, evidence: seen(asOf) });
const catalogue = catalogueOf({
  cards: [aged(CARD, "2024-02"), aged({ ...CARD, id: "other" }, "2024-05")],
  wallets: [aged(PURSE, "2025-12")],
  destinations: [aged(ISLAND, "2019")],
  links: [aged(LINK, "2018")],
});
const profile = (products: string[], destinations: string[] = []) =>
  ({
    things: products.map((product) => ({ product })),
    trips: destinations.map((destination) => ({ destination })),
  }) as unknown as Profile;
const keysFor = (who: Profile) =>
  checkAgain(factRows(catalogue, "2026-11-25"), catalogue, who).map(({ row }) => row.key);

test("the oldest come first, then what most others name; what is fresh is left out", () => {
  expect(keysFor(profile([]))).toEqual([
    "links/card--purse",
    "destinations/island",
    "cards/card",
    "cards/other",
  ]);
});

test("one's own things, pairs and places come before all others", () => {
  expect(keysFor(profile(["other"], ["island"]))).toEqual([
    "destinations/island",
    "cards/other",
    "links/card--purse",
    "cards/card",
  ]);
  expect(keysFor(profile(["card", "purse"])).slice(0, 2)).toEqual(["links/card--purse", "cards/card"]);
  expect(keysFor(profile(["card"]))[0]).toBe("cards/card");
});
