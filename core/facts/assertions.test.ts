import { expect, test } from "vitest";
import { assertionsOf } from "./assertions.ts";
import { LINK, seen, words } from "./catalogue.fixture.ts";

const version = { text: words("No."), evidence: seen("2017") };

test("a record says what it is first, then what its parts are", () => {
  const facts = [{ topic: "fees", text: words("1 %"), evidence: seen("2024") }];
  const card = { id: "c", name: words("Card"), about: words("A card"), facts, evidence: seen("2026") };
  expect(assertionsOf(card).map(({ path, text }) => [path, text?.en])).toEqual([
    ["", "A card"],
    ["facts.0", "1 %"],
  ]);
});

test("a statement is told by its note and has a level", () => {
  expect(assertionsOf(LINK)).toMatchObject([{ path: "", level: "supported", text: words("It works.") }]);
});

test("how much a need matters is said with its weight, usual or not", () => {
  const weighed = (weight: string) => ({ weight, text: words("Why"), evidence: seen("2026") });
  const critical = { usual: weighed("critical"), others: [weighed("nice")] };
  expect(assertionsOf({ id: "n", critical }).map(({ path, weight }) => [path, weight])).toEqual([
    ["critical.usual", "critical"],
    ["critical.others.0", "nice"],
  ]);
});

test("what stands beside an assertion belongs to it and is not one of its own", () => {
  const [only, ...more] = assertionsOf({ ...LINK, history: [version], conflicts: [version, version] });
  expect(more).toEqual([]);
  expect(only).toMatchObject({ history: [version], conflicts: [version, version] });
});

test.each([
  ["a feature", { id: "x", name: words("X") }],
  ["nothing", null],
  ["a text", "x"],
])("%s asserts nothing", (_, record) => {
  expect(assertionsOf(record)).toEqual([]);
});
