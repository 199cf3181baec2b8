import { expect, test } from "vitest";
import { fixtureFiles, problemsOf, type Changes } from "../fixture.ts";
import { lint } from "../lint.ts";
import { SOUND_DATA } from "../sound-data.ts";
import { rates } from "./rates.ts";

const [set = {}] = (SOUND_DATA["rates.json"]?.["sets"] ?? []) as Record<string, unknown>[];
const withSet = (change: object): Changes => ({ "rates.json": { sets: [{ ...set, ...change }] } });

test("every currency of the sound data has a rate with a date", () => {
  expect(problemsOf(rates)).toEqual([]);
});

test.each<[string, Changes, string]>([
  ["an unknown source", withSet({ source: "hearsay" }), "sets[0].source"],
  ["a set named after another date", withSet({ asOf: "2025-04" }), "sets[0].id"],
  [
    "a rate of the base for itself",
    withSet({ rates: { EUR: "1", CNY: "7.8", COP: "4500", USD: "1.08" } }),
    "sets[0].rates",
  ],
  ["a rate of nothing", withSet({ rates: { CNY: "0.00", COP: "4500", USD: "1.08" } }), "sets[0].rates"],
  [
    "a currency that no set converts",
    withSet({ rates: { CNY: "7.8", USD: "1.08" } }),
    "rows[0].lodging.currency",
  ],
  [
    "a currency that is none",
    { "fees/purse-fee.json": { when: { above: { minor: 1, currency: "XYZ" } } } },
    "when.above.currency",
  ],
])("%s is found", (_, changes, path) => {
  expect(problemsOf(rates, changes).map((p) => p.path)).toEqual([path]);
});

test("a set without a date does not even parse", () => {
  const { asOf: _, ...undated } = set;
  expect(lint(fixtureFiles({ "rates.json": { sets: [undated] } }))).toMatchObject([
    { file: "rates.json", path: "sets[0].asOf" },
  ]);
});
