import { expect, test } from "vitest";
import type { LeadTime } from "../catalogue/lead-time.ts";
import { seen, words } from "../facts/catalogue.fixture.ts";
import { gettingOf, type Wanted } from "./getting.ts";

const lead = (id: string, more: Partial<LeadTime>): LeadTime => ({
  id,
  kind: "new",
  name: words(id),
  about: words(id),
  of: "bank-card",
  products: ["visa"],
  wait: { unit: "days", low: 3, likely: null, high: 10 },
  who: "issuer",
  abroad: false,
  evidence: seen("2026"),
  ...more,
});
const WANTED: Wanted = {
  kind: "bank-card",
  line: ["bank-visa", "visa"],
  home: "CN",
  places: ["bogota", "colombia"],
  departs: "2027-01-20",
  returns: "2027-02-03",
  today: "2027-01-01",
};
const FREE = { minor: 0, currency: "CNY" };

test.each([
  ["the longest that is known", [lead("a", {})], "2027-01-10", 10],
  [
    "working days",
    [lead("a", { wait: { unit: "working-days", low: 1, likely: 5, high: null } })],
    "2027-01-13",
    5,
  ],
  [
    "the nearest product",
    [
      lead("a", {}),
      lead("b", { products: ["bank-visa"], wait: { unit: "days", low: 1, likely: 1, high: 1 } }),
    ],
    "2027-01-19",
    1,
  ],
  ["any product", [lead("a", { products: "any" })], "2027-01-10", 10],
  ["for people of another region", [lead("a", { from: ["US"] })], null, null],
  ["for another place", [lead("a", { destinations: ["japan"] })], null, null],
  ["of a replacement", [lead("a", { kind: "replacement" })], null, null],
  [
    "nobody says how long",
    [lead("a", { wait: { unit: "days", low: null, likely: null, high: null } })],
    null,
    null,
  ],
])("%s", (_, leads, orderBy, days) => {
  expect(gettingOf(leads, WANTED, FREE, false)).toMatchObject({ orderBy, days, onArrival: false });
});

test("what cannot arrive any more is none, unless it can be had on the way", () => {
  const late = { ...WANTED, today: "2027-01-15" };
  expect(gettingOf([lead("a", {})], late, FREE, false)).toBeNull();
  expect(gettingOf([lead("a", { abroad: true })], late, FREE, false)).toMatchObject({
    onArrival: true,
    orderBy: null,
  });
});

test("what is sold at the place is had on arrival, if the trip is long enough for it", () => {
  expect(gettingOf([lead("a", {})], WANTED, null, true)).toMatchObject({ onArrival: true, orderBy: null });
  expect(gettingOf([lead("a", {})], { ...WANTED, returns: "2027-01-25" }, null, true)).toBeNull();
});
