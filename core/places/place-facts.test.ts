import { expect, test } from "vitest";
import { createLookup } from "../catalogue/lookup.ts";
import { catalogueOf, seen, words } from "../facts/catalogue.fixture.ts";
import { placeChain, placeFacts } from "./place-facts.ts";

const place = (id: string, within: string | undefined, facts: string[], numbers: [string, string][]) => ({
  id,
  name: words(id),
  region: "CN",
  ...(within !== undefined && { within }),
  facts: facts.map((text) => ({ topic: "cards", text: words(text), evidence: seen("2026") })),
  numbers: numbers.map(([name, number]) => ({ name: words(name), number, evidence: seen("2026") })),
  evidence: seen("2026"),
});
const lookup = createLookup(
  catalogueOf({
    destinations: [
      place("city", "land", ["Metro"], [["Town hall", "12345"]]),
      place(
        "land",
        undefined,
        ["Police"],
        [
          ["Police", "110"],
          ["The same", "12345"],
        ],
      ),
      place("round", "circle", ["One"], []),
      place("circle", "round", ["Two"], []),
    ],
  }),
);

test("a city has its own facts first, then those of the land, each with the record it stands in", () => {
  const { facts, numbers } = placeFacts(lookup, "city");
  expect(facts.map(({ text, record }) => [text.en, record])).toEqual([
    ["Metro", "destinations/city"],
    ["Police", "destinations/land"],
  ]);
  expect(numbers.map(({ name, record }) => [name.en, record])).toEqual([
    ["Town hall", "destinations/city"],
    ["Police", "destinations/land"],
  ]);
});

test.each([
  ["a place of its own", "land", ["land"]],
  ["a circle ends", "round", ["round", "circle"]],
  ["nowhere", "atlantis", []],
])("%s", (_, id, chain) => {
  expect(placeChain(lookup, id).map((p) => p.id)).toEqual(chain);
});
