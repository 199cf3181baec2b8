import { expect, test } from "vitest";
import { createLookup } from "../../catalogue/lookup.ts";
import type { Topic } from "../../catalogue/topic.ts";
import type { Way } from "../../catalogue/way.ts";
import { createJudge } from "../../compatibility/judge.ts";
import { costFacts } from "../../costs/cost-of-basket.ts";
import { catalogueOf, seen, words } from "../../facts/catalogue.fixture.ts";
import { RESIDENT } from "../../people/holder.ts";
import { bareThing, type Thing } from "../../profile/thing.ts";
import { UNKNOWN_CARD } from "../../profile/thing-details.ts";
import { notCounted } from "./not-counted.ts";
import type { AdviceWish } from "./wish.ts";

const base = { about: words("About"), evidence: seen("2026-01") };
const records = catalogueOf({
  cards: [
    {
      id: "visa",
      kind: "card",
      group: "bank",
      networks: ["visa"],
      issuedIn: "CN",
      name: words("Visa"),
      ...base,
    },
    {
      id: "visa-gold",
      inherits: "visa",
      kind: "card",
      group: "bank",
      networks: ["visa"],
      issuedIn: "CN",
      ...base,
    },
  ],
  sims: [
    { id: "home-sim", kind: "sim", issuedIn: "CN", name: words("SIM"), ...base },
    { id: "island-sim", kind: "sim", issuedIn: "XX", name: words("Island SIM"), ...base },
  ],
  destinations: [{ id: "island", name: words("Island"), region: "XX", facts: [], numbers: [], ...base }],
});
const catalogue = { ...records, rates: { ...records.rates, sets: [] } };
const lookup = createLookup(catalogue);
const facts = { catalogue, lookup, judge: createJudge(catalogue), costs: costFacts(catalogue, lookup) };

const way = (more: Partial<Way>): Way => ({
  id: "way",
  name: words("Way"),
  why: words("Why"),
  got: "before",
  requires: [],
  values: {},
  evidence: seen("2026"),
  ...more,
});
const asked = { id: "t", order: 1, name: words("T"), question: words("T?"), criteria: [], options: [] };
const PAY: Topic = { ...asked, ways: [way({ with: { kind: "card", cardGroups: ["bank"] } })] };
const ROAM: Topic = { ...asked, ways: [way({ with: { kind: "sim", issued: "home" }, where: "abroad" })] };
const AT_HOME: Topic = { ...asked, ways: [way({ with: { kind: "card" }, where: "home" })] };
const BY_HAND: Topic = {
  ...asked,
  ways: [],
  options: [
    {
      id: "o",
      name: words("O"),
      why: words("Why"),
      product: "visa",
      got: "before",
      requires: [],
      values: {},
      evidence: [],
    },
  ],
};

const wish = (things: readonly Thing[], departs: string | null): AdviceWish => ({
  place: "island",
  holder: RESIDENT,
  things,
  links: [],
  scenario: { lacks: [] },
  days: 14,
  departs,
  today: "2026-11-29",
  supposed: null,
});
const TRIP = "2027-01-18";
const thing = (product: string, more: Partial<Thing> = {}): Thing => ({
  ...bareThing(product, "lin", product),
  ...more,
});
const OLD = { expires: "2026-05" };
const ENDING = { expires: "2026-12" };

test.each<[string, Topic, Thing, string | null, string[], number]>([
  ["counts", PAY, thing("visa"), TRIP, [], 0],
  ["has expired", PAY, thing("visa", OLD), TRIP, ["visa expired"], 0],
  ["has expired, and no trip is meant", PAY, thing("visa", OLD), null, ["visa expired"], 0],
  ["ends before the stay does", PAY, thing("visa", ENDING), TRIP, ["visa ends"], 0],
  ["ends later than today, and no trip is meant", PAY, thing("visa", ENDING), null, [], 0],
  ["ends in the month of the return", PAY, thing("visa", { expires: "2027-01" }), TRIP, [], 0],
  [
    "is frozen",
    PAY,
    thing("visa", { card: { ...UNKNOWN_CARD, status: "frozen" } }),
    null,
    ["visa frozen"],
    0,
  ],
  ["was put away", PAY, thing("visa", { archived: true }), TRIP, [], 1],
  ["was put away and has expired", PAY, thing("visa", { archived: true, ...OLD }), TRIP, [], 1],
  ["has expired and is nothing to pay with", PAY, thing("home-sim", OLD), TRIP, [], 0],
  ["has expired and goes the way abroad", ROAM, thing("home-sim", OLD), TRIP, ["home-sim expired"], 0],
  ["has expired and is of another region", ROAM, thing("island-sim", OLD), TRIP, [], 0],
  ["has expired, for a way that is not one of the place", AT_HOME, thing("visa", OLD), TRIP, [], 0],
  ["has expired and is what is typed", BY_HAND, thing("visa", OLD), TRIP, ["visa expired"], 0],
  ["has expired and is of its kin", BY_HAND, thing("visa-gold", OLD), TRIP, ["visa-gold expired"], 0],
  ["has expired and is another", BY_HAND, thing("home-sim", OLD), TRIP, [], 0],
])("what %s", (_, topic, one, departs, over, archived) => {
  const found = notCounted(facts, wish([one], departs), topic);
  expect(found.over.map(({ thing: { product }, over: { why } }) => `${product} ${why}`)).toEqual(over);
  expect(found.archived).toHaveLength(archived);
});
