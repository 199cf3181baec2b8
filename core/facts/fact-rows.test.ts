import { expect, test } from "vitest";
import { CARD, catalogueOf, GATE, LINK, PURSE, seen, words } from "./catalogue.fixture.ts";
import { countFacts } from "./fact-counts.ts";
import { factRows, filterFacts, type FactFilter } from "./fact-rows.ts";
import { restingOn } from "./resting-on.ts";

const TODAY = "2026-11-25";
const own = [{ ...seen(null, "low")[0], kind: "own-knowledge" }];
const disputed = {
  ...PURSE,
  facts: [
    {
      topic: "fees",
      text: words("Free"),
      evidence: seen("2026-05"),
      conflicts: [{ text: words("2 %"), evidence: seen("2025", "low", "blog") }],
    },
    { topic: "about", text: words("Old"), evidence: own },
  ],
};
const rows = factRows(
  catalogueOf({ cards: [CARD], wallets: [disputed], links: [LINK], features: [GATE] }),
  TODAY,
);
const keysOf = (filter: FactFilter) => filterFacts(rows, filter).map((row) => row.key);

test("a row tells how sure, how old and how disputed its record is", () => {
  expect(
    rows.map(({ key, level, confidence, freshness, oldest, newest, conflicts }) => [
      key,
      level,
      confidence,
      freshness,
      oldest,
      newest,
      conflicts,
    ]),
  ).toEqual([
    ["cards/card", null, "high", "fresh", "2026-01", "2026-01", 0],
    ["wallets/purse", null, "high", "undated", "2026-01", "2026-05", 1],
    ["links/card--purse", "supported", "medium", "stale", "2020-05", "2020-05", 0],
    ["features/gate", null, null, "fresh", null, null, 0],
  ]);
});

test.each<[string, FactFilter, string[]]>([
  ["nothing", {}, ["cards/card", "wallets/purse", "links/card--purse", "features/gate"]],
  ["a kind", { folder: "links" }, ["links/card--purse"]],
  ["a confidence", { confidence: "medium" }, ["links/card--purse"]],
  ["an age", { freshness: "undated" }, ["wallets/purse"]],
  ["a conflict", { beside: "conflicts" }, ["wallets/purse"]],
  ["a history", { beside: "history" }, []],
  [
    "what was found, in that order",
    { keys: ["links/card--purse", "cards/card", "cards/gone"] },
    ["links/card--purse", "cards/card"],
  ],
  [
    "both a search and a kind",
    { keys: ["links/card--purse", "cards/card"], folder: "cards" },
    ["cards/card"],
  ],
])("narrowed by %s", (_, filter, keys) => {
  expect(keysOf(filter)).toEqual(keys);
});

test("assertions are counted by best confidence and worst age", () => {
  expect(countFacts(rows, TODAY)).toEqual({
    records: 4,
    assertions: 5,
    confidence: { high: 3, medium: 1, low: 1 },
    freshness: { fresh: 3, ageing: 0, stale: 1, undated: 1 },
    unverified: 1,
    conflicts: 1,
  });
});

test.each([
  ["guide", ["cards/card", "wallets/purse", "links/card--purse"]],
  ["blog", ["wallets/purse"]],
  ["nobody", []],
])("what rests on %s, what it disputes included", (source, keys) => {
  expect(restingOn(rows, source).map((row) => row.key)).toEqual(keys);
});
