import { expect, test } from "vitest";
import { situationOf } from "../core/carry-plan/trip-problem.ts";
import { createLookup } from "../core/catalogue/lookup.ts";
import { createJudge } from "../core/compatibility/judge.ts";
import { tripCosts } from "../core/costs/trip-costs.ts";
import { barePerson } from "../core/profile/person.ts";
import { bareThing, type Thing } from "../core/profile/thing.ts";
import { UNKNOWN_CARD } from "../core/profile/thing-details.ts";
import { bareTrip } from "../core/profile/trip.fixture.ts";
import { advise } from "../core/scenarios/advise.ts";
import { notCounted } from "../core/scenarios/options/not-counted.ts";
import { answersFor, catalogue, facts } from "./advice.fixture.ts";

const ID = "00000000-0000-4000-8000-000000000001";
const TODAY = "2026-11-29";
const lookup = createLookup(catalogue);
const person = { ...barePerson(ID, "Lin"), home: "CN" };
const trip = bareTrip(ID, { departs: "2027-01-18", returns: "2027-01-31", travellers: [ID] });
const card = bareThing("card", ID, "visa-credit-cn");

/** Whether a card takes part in the costs, the carry plan and the advice of a trip; and whether they name it if not. */
function takesPart(thing: Thing): { part: boolean[]; named: boolean[] } {
  const profile = { people: [person], things: [thing], links: [], rates: [] };
  const world = { catalogue, lookup, judge: createJudge(catalogue), profile, today: TODAY };
  const costs = tripCosts(world, trip, person, { acceptsConversion: false, newlyBound: null });
  const plan = situationOf(world, trip);
  const [asked] = answersFor({
    name: "Lin",
    place: trip.destination,
    who: person,
    products: [],
    scenario: "short-term-visitor",
    days: 14,
  });
  if (asked === undefined) throw new Error("nothing is answered");
  const wish = { ...asked.wish, things: [thing], departs: trip.departs, today: TODAY };
  const owned = catalogue.topics.flatMap((topic) =>
    advise(facts, wish, topic, asked.weights).ranking.ranked.flatMap(({ option }) => option.things),
  );
  const leftOut = catalogue.topics.flatMap((topic) => notCounted(facts, wish, topic).over);
  return {
    part: [
      costs.costs.length > 0,
      plan.belongings.some(({ id }) => id === thing.id),
      owned.includes(thing.id),
    ],
    named: [
      costs.over.some((one) => one.thing === thing),
      plan.expired.some(({ id }) => id === thing.id),
      leftOut.some((one) => one.thing === thing),
    ],
  };
}

test.each<[boolean, string, Partial<Thing>]>([
  [true, "of which nothing more is known", {}],
  [true, "that ends in the month of the return", { expires: "2027-01" }],
  [false, "that ends before", { expires: "2026-12" }],
  [false, "reported lost", { card: { ...UNKNOWN_CARD, status: "reported-lost" } }],
])("costs, carry plan and advice agree: %s for a card %s", (part, _, known) => {
  expect(takesPart({ ...card, ...known })).toEqual({
    part: [part, part, part],
    named: [!part, !part, !part],
  });
});
