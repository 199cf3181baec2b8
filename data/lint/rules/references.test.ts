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
  ["a removed wallet", { "wallets/purse.json": null }, "target.id"],
  ["a removed destination", { "destinations/island.json": null }, "destination"],
  ["a removed topic", { "topics/paying.json": null }, "topic"],
  ["a product that is no card or SIM", { "links/red-card--purse.json": { product: "purse" } }, "product"],
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
])("%s is found", (_, changes, path) => {
  expect(problemsOf(references, changes).map((p) => p.path)).toEqual([path]);
});

test("a link about a destination is in the wrong folder", () => {
  const target = { kind: "destination", id: "purse" };
  const [problem] = problemsOf(references, { "links/red-card--purse.json": { target } });
  expect(problem).toMatchObject({ path: "target.kind", what: 'is not "wallet"' });
});
