import { expect, test } from "vitest";
import { createLookup } from "../core/catalogue/lookup.ts";
import { createJudge } from "../core/compatibility/judge.ts";
import { issuedFor, tripCosts } from "../core/costs/trip-costs.ts";
import { barePerson, type Person } from "../core/profile/person.ts";
import type { Profile } from "../core/profile/profile.ts";
import { bareThing } from "../core/profile/thing.ts";
import { UNKNOWN_CARD } from "../core/profile/thing-details.ts";
import { bareTrip } from "../core/profile/trip.fixture.ts";
import type { Trip } from "../core/profile/trip.ts";
import { shippedCatalogue } from "./build/shipped-catalogue.ts";

const catalogue = shippedCatalogue();
const lookup = createLookup(catalogue);
const judge = createJudge(catalogue);
const TODAY = "2026-11-29";

/** What a trip of ten days costs somebody who has these products and lives there. */
function costsOf(
  about: Partial<Person>,
  products: readonly string[],
  more: Partial<Trip>,
  rates: Profile["rates"] = [],
) {
  const person = { ...barePerson("p", "P"), ...about };
  const trip = bareTrip("t", {
    destination: "thailand",
    departs: "2027-01-04",
    returns: "2027-01-13",
    travellers: ["p"],
    ...more,
  });
  const things = products.map((product) => bareThing(product, "p", product));
  const world = { catalogue, lookup, judge, profile: { things, links: [], rates }, today: TODAY };
  return tripCosts(world, trip, person, { acceptsConversion: false, newlyBound: null });
}
const MAINLANDER = { home: "CN" };

test("a commuter in their own town buys no data, pays no nights and changes no money", () => {
  const costs = costsOf(MAINLANDER, ["icbc-debit", "alipay"], {
    destination: "hangzhou",
    purpose: "commute",
  });
  expect(costs.basket.lines.map(({ kind }) => kind)).toEqual([
    "shop-purchase",
    "small-payment",
    "atm-withdrawal",
  ]);
  expect([costs.notNeeded, costs.pairs]).toEqual([["online", "data"], []]);
});

test("a transit card is no way to pay there", () => {
  const { costs, cards } = costsOf(MAINLANDER, ["shanghai-transit", "alipay"], { destination: "colombia" });
  expect([costs, cards]).toEqual([[], 1]);
});

test("a student pays no hotel for a year, and is not told of seventy withdrawals", () => {
  const costs = costsOf(MAINLANDER, ["boc-debit"], {
    destination: "united-kingdom",
    returns: "2027-12-20",
    purpose: "study",
  });
  expect(costs.basket.lines.map(({ kind }) => kind)).not.toContain("online");
  const counts = costs.cash?.fewer.map(({ count }) => count) ?? [];
  expect(counts.length).toBeLessThanOrEqual(3);
  // A month's cash at once, no more.
  expect(counts.at(-1)).toBe(12);
});

test("a visitor is told in their own money, and nothing from the home of others", () => {
  const costs = costsOf({ home: "MX", nationality: "MX" }, ["visa-foreign", "alipay"], {
    destination: "hangzhou",
  });
  expect([costs.told, costs.local]).toEqual(["MXN", "CNY"]);
  expect(costs.costs.map(({ account }) => account)).toEqual(["MXN", "MXN"]);
});

test("the family’s UnionPay card costs less in Japan than their Visa, which works there too", () => {
  const { costs, best } = costsOf(MAINLANDER, ["icbc-visa-credit", "icbc-debit"], { destination: "japan" });
  expect(best.single?.chain.id).toBe("icbc-debit");
  expect(costs.find(({ chain }) => chain.id === "icbc-visa-credit")?.chain.serves["shop-purchase"]).toBe(
    "yes",
  );
});

test("lines, tier and figures of one’s own make the basket", () => {
  const usual = costsOf(MAINLANDER, ["icbc-debit"], {});
  const cash = { kind: "atm-withdrawal" as const, count: 1, each: { minor: 1_000_000, currency: "THB" } };
  const basket = { tier: "business" as const, lines: [cash], sums: {}, figures: { nights: "2" } };
  const own = costsOf(MAINLANDER, ["icbc-debit"], { basket });
  expect(own.basket.lines).toContainEqual(cash);
  expect(own.basket.own).toEqual(["atm-withdrawal"]);
  expect(own.tier).toBe("business");
  expect(own.usual.assumptions.find(({ id }) => id === "nights")).toMatchObject({ figure: "9" });
  expect(own.estimate.assumptions.find(({ id }) => id === "nights")).toMatchObject({
    figure: "2",
    own: true,
  });
  expect(own.estimate.lines).not.toEqual(usual.estimate.lines);
});

test("a rate of one’s own wins, and its day is told", () => {
  const rates = [{ from: "CNY", to: "THB", perUnit: "4", asOf: "2026-11-20" }];
  const [own] = costsOf(MAINLANDER, ["icbc-debit"], {}, rates).pairs;
  expect(own?.rate).toEqual({ kind: "own", asOf: "2026-11-20" });
});

test.each<[string, Partial<Person>, string | null, string | null]>([
  ["of a visitor", { home: "MX" }, null, "MX"],
  ["of a foreigner who lives in the mainland", { home: "CN", nationality: "US" }, null, "US"],
  ["of a resident of whom nothing more is said", { home: "CN", nationality: "CN" }, null, null],
  ["as the person says", { home: "MX" }, "US", "US"],
  ["of somebody who lives elsewhere", { home: "other" }, null, null],
])("where a card is issued that many regions issue: %s", (_name, about, region, expected) => {
  const thing = bareThing("t", "p", "visa-foreign");
  const card = region === null ? null : { ...UNKNOWN_CARD, region };
  expect(issuedFor({ ...thing, card }, { ...barePerson("p", "P"), ...about })).toBe(expected);
});
