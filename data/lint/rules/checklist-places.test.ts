import { expect, test } from "vitest";
import { problemsOf } from "../fixture.ts";
import { checklistPlaces } from "./checklist-places.ts";

const words = (en: string, zh: string) => ({ en, "zh-CN": zh });
const evidence = [{ source: "guide", asOf: "2025-03", confidence: "high" }];
const fish = {
  id: "fish-card",
  kind: "card",
  name: words("Fish card", "鱼卡"),
  about: words("Rides on the island.", "在岛上坐车。"),
  group: "transit",
  funding: "stored-value",
  networks: [],
  issuedIn: "CO",
  evidence,
};
const coast = {
  id: "coast",
  region: "PE",
  name: words("Coast", "海岸"),
  facts: [],
  numbers: [],
  evidence,
};

function places(destinations: string[] | undefined, why: { en: string; "zh-CN": string }) {
  const rule = {
    id: "pack",
    phase: "daily",
    each: "trip",
    due: null,
    title: words("Pack", "收拾"),
    why,
    when: { ...(destinations && { destinations }) },
    evidence,
  };
  return problemsOf(checklistPlaces, {
    "cards/fish-card.json": fish,
    "destinations/coast.json": coast,
    "checklist-rules/pack.json": rule,
  }).map(({ path }) => path);
}

test.each([
  ["its own place", ["island"], words("On the Island.", "在小岛上。"), []],
  ["a card of its place", ["island"], words("Buy a Fish card.", "买鱼卡。"), []],
  ["a longer word", ["coast"], words("Islander.", "岛民。"), []],
  ["another place whose papers open its own", ["coast"], words("The Island’s visa.", "小岛签证。"), []],
  ["one of two places, in Chinese only", ["island", "coast"], words("There.", "在小岛上。"), ["why"]],
  ["one of two places", ["island", "coast"], words("On the Island.", "在岛上。"), ["why"]],
  ["a place, for trips anywhere", undefined, words("On the Island.", "在岛上。"), ["why"]],
  ["a card of another place", ["coast"], words("Buy a Fish card.", "买卡。"), ["why"]],
])("a rule that names %s", (_, destinations, why, expected) => {
  expect(places(destinations, why)).toEqual(expected);
});
