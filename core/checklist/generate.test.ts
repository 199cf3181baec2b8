import { expect, test } from "vitest";
import type { ChecklistRule } from "../catalogue/checklist-rule.ts";
import { createLookup } from "../catalogue/lookup.ts";
import { barePerson } from "../profile/person.ts";
import type { Thing } from "../profile/thing.ts";
import { card, rule, SIM, thing, TRIP } from "./checklist.fixture.ts";
import { generateChecklist } from "./generate.ts";

const lookup = createLookup({
  cards: [
    card("visa", ["visa"]),
    card("mc", ["mastercard"]),
    card("cup", ["unionpay"]),
    card("city", [], "city"),
    card("travel", ["visa"], "travel"),
  ],
  wallets: [],
  sims: [SIM],
  destinations: [],
});
const THINGS = [
  thing("t1", "visa"),
  thing("t2", "sim"),
  thing("t3", "city"),
  thing("t4", "travel"),
  thing("t5", "mc", "p2", "2026-12"),
  thing("t6", "cup", "p3", "2026-12"),
  thing("t7", "not-in-the-catalogue"),
];
const trip = { ...TRIP, travellers: ["p1", "p2"] };

const make = (more: Partial<ChecklistRule>, things: Thing[] = THINGS, of = trip) =>
  generateChecklist({
    rules: [rule("r", more)],
    lookup,
    trip: of,
    people: ["p1", "p2", "p3", "child"].map((id) => barePerson(id, id)),
    things,
  });

test.each<[ChecklistRule["each"], [string, string[]][]]>([
  ["trip", [["r", ["p1", "p2"]]]],
  [
    "bank-card",
    [
      ["r:t1", ["p1"]],
      ["r:t5", ["p2"]],
    ],
  ],
  ["sim", [["r:t2", ["p1"]]]],
  ["expiring-card", [["r:t5", ["p2"]]]],
])(
  "a rule for each %s: items with stable ids, for the travellers whose things they are",
  (each, expected) => {
    const found = make({ each });
    expect(found.map((i) => [i.id, i.who])).toEqual(expected);
    for (const item of found) expect(item.thing === null ? "r" : `r:${item.thing.id}`).toBe(item.id);
  },
);

test("nobody's things: a rule for each card makes nothing, a rule for the trip stays", () => {
  expect(make({ each: "bank-card" }, [])).toEqual([]);
  expect(make({}, [])).toHaveLength(1);
});

test.each<[ChecklistRule["due"], string | null]>([
  [{ from: "departure", days: -7 }, "2026-12-31"],
  [{ from: "departure", days: 0 }, "2027-01-07"],
  [{ from: "return", days: 10 }, "2027-02-01"],
  [null, null],
])("due %o is %s", (due, expected) => {
  expect(make({ due })[0]?.due).toBe(expected);
});

test.each<[string, ChecklistRule["when"], boolean]>([
  [
    "all parts hold",
    { destinations: ["colombia"], hasAnyOf: ["mc"], hasNoneOf: ["cup"], minNights: 15 },
    true,
  ],
  ["one part does not", { destinations: ["colombia"], hasAnyOf: ["mc"], minNights: 16 }, false],
  ["what someone who stays at home has does not count", { hasAnyOf: ["cup"] }, false],
  ["nor does it stand in the way", { hasNoneOf: ["cup"] }, true],
  ["has one of an empty list", { hasAnyOf: [] }, false],
  ["Visa with one traveller and Mastercard with another are two networks", { fewNetworks: true }, false],
])("condition: %s", (_, when, holds) => {
  expect(make({ when })).toHaveLength(holds ? 1 : 0);
});

test.each<[string, ChecklistRule["when"], boolean]>([
  ["one's own brand", { networks: ["mastercard"] }, true],
  ["one of two brands", { networks: ["amex", "visa"] }, true],
  ["the brand of someone who stays at home", { networks: ["unionpay"] }, false],
])("brands: %s", (_, when, holds) => {
  expect(make({ when })).toHaveLength(holds ? 1 : 0);
});

const CHILD = { ...TRIP, travellers: ["p1", "p2", "child"] };
test.each<[string, Partial<ChecklistRule>, string[]]>([
  ["about no thing", {}, ["p1", "p2", "child"]],
  ["for card holders", { who: "card-holders" }, ["p1", "p2"]],
  ["about too few brands", { when: { fewNetworks: true } }, ["p1"]],
  ["about a product", { when: { hasAnyOf: ["mc"] } }, ["p2"]],
  ["about a brand", { when: { networks: ["visa"] } }, ["p1"]],
])("an item %s is for those who have it", (_, more, who) => {
  const things = more.when?.fewNetworks === true ? [thing("t1", "visa")] : THINGS;
  expect(make(more, things, CHILD)[0]?.who).toEqual(who);
});

test("where nobody has a card yet, an item for card holders is for everybody", () => {
  expect(make({ who: "card-holders" }, [])[0]?.who).toEqual(["p1", "p2"]);
});

test.each<[string, string[], boolean]>([
  ["no card", [], true],
  ["UnionPay only", ["cup"], true],
  ["Visa twice", ["visa", "visa"], true],
  ["Visa and UnionPay", ["visa", "cup"], true],
  ["Visa and Mastercard", ["visa", "mc"], false],
])("few networks: %s", (_, products, holds) => {
  const things = products.map((product, i) => thing(`n${i}`, product));
  expect(make({ when: { fewNetworks: true } }, things)).toHaveLength(holds ? 1 : 0);
});

test("the same trip gives the same items, whatever order its things are in", () => {
  expect(make({ each: "bank-card" }, THINGS.toReversed())).toEqual(make({ each: "bank-card" }));
});
