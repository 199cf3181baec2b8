import { expect, test } from "vitest";
import { problemsOf, type Changes } from "../fixture.ts";
import { means } from "./means.ts";
import { references } from "./references.ts";
import { shape } from "./shape.ts";

const words = { en: "Words.", "zh-CN": "文字。" };
const evidence = [{ source: "guide", asOf: "2025-03", confidence: "high" }];
const said = { text: words, evidence };
const tapping = { by: "card-tapped", of: ["bank-card"], uses: ["tap"], atAll: false, dependsOn: ["network"] };
const need = {
  id: "pay",
  order: 1,
  name: words,
  about: words,
  shared: true,
  metBy: [tapping],
  critical: { usual: { weight: "critical", ...said }, others: [] },
};
const failure = {
  id: "network-down",
  order: 1,
  name: words,
  about: words,
  takes: [{ what: "network" }],
  often: { class: "rare", ...said },
  figures: [],
  works: [],
  firstHour: [said],
  call: ["issuer"],
  seen: [],
};
const wait = { unit: "days", low: 1, likely: 2, high: null };
const lead = {
  id: "new-card",
  kind: "new",
  name: words,
  about: words,
  of: "bank-card",
  products: ["red-card"],
  wait,
  who: "issuer",
  abroad: false,
  evidence,
};
const SOUND: Changes = {
  "features/tap.json": { id: "tap", group: "pay", name: words, about: words },
  "acceptance/red-card--island--tap.json": {
    id: "red-card--island--tap",
    product: "red-card",
    target: { kind: "destination", id: "island", use: "tap" },
    level: "supported",
    note: words,
    factors: [],
    workarounds: [],
    evidence,
  },
  "needs/pay.json": need,
  "failures/network-down.json": failure,
  "lead-times/new-card.json": lead,
};
const met = (change: object) => ({ "needs/pay.json": { ...need, metBy: [{ ...tapping, ...change }] } });
const failing = (change: object) => ({ "failures/network-down.json": { ...failure, ...change } });
const waiting = (change: object) => ({ "lead-times/new-card.json": { ...lead, ...change } });

test.each([shape, references, means])("sound records pass $id", (rule) => {
  expect(problemsOf(rule, SOUND)).toEqual([]);
});

test.each<[string, Changes, string]>([
  ["a means that is not done with such a thing", met({ of: ["sim"] }), "metBy[0].of"],
  ["a need of whose uses nobody says anything", met({ uses: ["fly"] }), "metBy"],
  ["what no failure takes", met({ dependsOn: ["issuer"] }), "metBy[0].dependsOn"],
])("%s is found", (_, changes, path) => {
  expect(problemsOf(means, { ...SOUND, ...changes }).map((p) => p.path)).toEqual([path]);
});

test("a use of which nobody says anything will do where the product as a whole is answered", () => {
  expect(problemsOf(means, { ...SOUND, ...met({ uses: ["fly"], atAll: true }) })).toEqual([]);
});

test("with no use to ask for, a means is there wherever the thing is", () => {
  expect(problemsOf(means, { ...SOUND, ...met({ by: "cash", of: ["cash"], uses: [] }) })).toEqual([]);
});

test.each<[string, Changes, string]>([
  ["a use without a feature", met({ uses: ["fly"] }), "metBy[0].uses[0]"],
  ["a way to meet it at an unknown place", met({ at: ["moon"] }), "metBy[0].at[0]"],
  [
    "a weight for an unknown place",
    {
      "needs/pay.json": {
        ...need,
        critical: {
          ...need.critical,
          others: [{ when: { destinations: ["moon"] }, weight: "nice", ...said }],
        },
      },
    },
    "critical.others[0].when.destinations[0]",
  ],
  [
    "a figure of an unknown place",
    failing({ figures: [{ value: "3", unit: "percent-of-trips", place: "moon", ...said }] }),
    "figures[0].place",
  ],
  ["a case at an unknown place", failing({ seen: [{ place: "moon", ...said }] }), "seen[0].place"],
  ["an unknown product to wait for", waiting({ products: ["moon"] }), "products[0]"],
  ["an unknown place to wait for", waiting({ destinations: ["moon"] }), "destinations[0]"],
])("%s does not resolve", (_, changes, path) => {
  expect(problemsOf(references, { ...SOUND, ...changes }).map((p) => p.path)).toEqual([path]);
});

test.each<[string, Changes, string]>([
  ["days out of order", waiting({ wait: { ...wait, low: 5, likely: null, high: 3 } }), "wait"],
  ["a place without which", failing({ takes: [{ what: "place" }] }), "takes[0]"],
  ["a thing without of which kind", failing({ takes: [{ what: "thing" }] }), "takes[0]"],
  [
    "a figure that is no number",
    failing({ figures: [{ value: "many", unit: "cases-a-year", ...said }] }),
    "figures[0].value",
  ],
  [
    "a weight for nobody in particular",
    {
      "needs/pay.json": {
        ...need,
        critical: { ...need.critical, others: [{ when: {}, weight: "nice", ...said }] },
      },
    },
    "critical.others[0].when",
  ],
])("%s does not fit the schema", (_, changes, path) => {
  expect(problemsOf(shape, { ...SOUND, ...changes }).map((p) => p.path)).toEqual([path]);
});
