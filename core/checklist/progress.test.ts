import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createLookup } from "../catalogue/lookup.ts";
import { bareThing, type Thing } from "../profile/thing.ts";
import { barePerson, type Person } from "../profile/person.ts";
import type { Trip } from "../profile/trip.ts";
import { ITEM_STATES } from "../profile/item-mark.ts";
import { guideItems } from "../guides/guide-item.ts";
import { anyGuide } from "../guides/guides.fixture.ts";
import { guideItemId } from "../profile/guide-item-id.ts";
import { card, rule, SIM } from "./checklist.fixture.ts";
import { belongingsOfTravellers, createBelongings } from "./belongings.ts";
import { generateChecklist } from "./generate.ts";
import { mergeChecklist } from "./merge.ts";
import { countStates, progressOf } from "./progress.ts";

const TODAY = "2026-11-23";
const lookup = createLookup({
  cards: [card("visa", ["visa"]), card("mc", ["mastercard"]), card("city", [], "city")],
  wallets: [],
  sims: [SIM],
  destinations: [],
});

const before = (days: number) => ({ due: { from: "departure" as const, days } });
const RULES = [
  rule("late", before(-400)),
  rule("soon", before(-3)),
  rule("daily", { phase: "daily", due: null }),
  rule("tell", { each: "bank-card", ...before(-200) }),
  rule("roam", { each: "sim", ...before(-7) }),
  rule("renew", { each: "expiring-card", ...before(-100) }),
  rule("japan", { ...before(-30), when: { destinations: ["japan"] } }),
  rule("few", { each: "bank-card", ...before(-30), when: { fewNetworks: true } }),
  rule("split", { ...before(-2), when: { traveller: { abroad: true } }, formerly: "soon" }),
  rule("split-tell", {
    each: "bank-card",
    ...before(-9),
    when: { traveller: { homes: ["MX"] } },
    formerly: "tell",
  }),
  rule("count", { ...before(-1), who: "card-holders" }),
];

const GUIDE = anyGuide("guide", ["one", "two"]);
const CATALOGUE = { "checklist-rules": RULES, guides: [GUIDE] };
const PEOPLE = ["p1", "p2"];
const WHO: Person[] = [
  {
    ...barePerson("p1", "P1"),
    home: "MX",
    guides: { guide: { done: { one: TODAY, two: TODAY }, notes: {} } },
  },
  { ...barePerson("p2", "P2"), age: "child" },
];
const anyThing = (n: number): fc.Arbitrary<Thing> =>
  fc
    .record({
      product: fc.constantFrom("visa", "mc", "city", "sim", "gone"),
      person: fc.constantFrom(...PEOPLE),
      expires: fc.constantFrom(null, "2026-10", "2027-01", "2031-05"),
    })
    .map(({ product, person, expires }) => ({ ...bareThing(`t${n}`, person, product), expires }));
const someThings = fc.tuple(...[0, 1, 2, 3, 4].map(anyThing));

/** Ids of items there may be, of items there never were, and of the own one. */
const anyId = fc.constantFrom(
  ...RULES.flatMap(({ id }) => [id, `${id}:t0`, `${id}:t1`, `${id}:t1:t2`]),
  "own",
  "gone:t0",
  ...[...PEOPLE, "p3"].map((person) => guideItemId("guide", person)),
  guideItemId("gone", "p1"),
);
const anyMark = fc.constantFrom(...ITEM_STATES).map((state) => ({ state, note: "", doneOn: null }));
const anyTrip: fc.Arbitrary<Trip> = fc.record({
  id: fc.constant("trip"),
  name: fc.constant("Trip"),
  destination: fc.constantFrom("colombia", "japan"),
  departs: fc.constant("2027-01-07"),
  returns: fc.constantFrom("2027-01-07", "2027-02-22"),
  travellers: fc.subarray(PEOPLE, { minLength: 1 }),
  purpose: fc.constant(null),
  carry: fc.constant({}),
  places: fc.constant({}),
  needs: fc.constant({}),
  options: fc.constant({}),
  basket: fc.constant(null),
  marks: fc.dictionary(anyId, anyMark),
  ownItems: fc.subarray([{ id: "own", phase: "before" as const, title: "Umbrella", due: "2026-01-01" }]),
});

test("the progress of a trip is what its checklist counts, whatever there is and whatever was marked", () => {
  fc.assert(
    fc.property(someThings, anyTrip, (things, trip) => {
      const list = mergeChecklist(
        generateChecklist({ rules: RULES, lookup, trip, people: WHO, things }),
        trip,
        TODAY,
        guideItems(() => [GUIDE], WHO, trip),
      );
      const { total, done, overdue } = list;
      const states = countStates(list.phases.flatMap(({ items }) => items));
      const own = createBelongings(lookup, WHO, things, trip.travellers);
      expect(progressOf(CATALOGUE, WHO, lookup, trip, own, TODAY)).toEqual({ total, done, overdue, states });
    }),
    { numRuns: 200 },
  );
});

test("the things are gone through once for each group of travellers, not for each trip", () => {
  let asked = 0;
  const counted = {
    ...lookup,
    card: (id: string) => {
      asked += 1;
      return lookup.card(id);
    },
  };
  const belongings = belongingsOfTravellers(
    counted,
    WHO,
    Array.from({ length: 500 }, (_, n) => bareThing(`t${n}`, n % 2 === 0 ? "p1" : "p2", "visa")),
  );
  const groups = [["p1"], ["p2"], ["p1", "p2"]];
  for (const group of groups) belongings(group);
  const first = asked;
  for (let round = 0; round < 100; round += 1) for (const group of groups) belongings(group);
  expect(asked).toBe(first);
  expect(belongings(["p1"]).bankCards.size).toBe(250);
});
