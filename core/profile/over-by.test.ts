import { expect, test } from "vitest";
import { isOverBy, overBy, overThings, stoppedBy, type Over } from "./over-by.ts";
import { bareThing, type Thing } from "./thing.ts";
import { UNKNOWN_CARD, type SimDetails } from "./thing-details.ts";

const LINE: SimDetails = { roaming: null, state: null, region: null, new: null };
const DAY = "2027-01-31";
const TODAY = "2026-11-29";
const bare = bareThing("a", "b", "icbc-debit");

test.each<[Over | null, string, Partial<Thing>]>([
  [null, "of which nothing is known", {}],
  [null, "that ends in the month of the day", { expires: "2027-01" }],
  [{ why: "ends", month: "2026-12" }, "that ends in the month before", { expires: "2026-12" }],
  [{ why: "ends", month: "2026-11" }, "that ends this month", { expires: "2026-11" }],
  [{ why: "expired", month: "2026-10" }, "that ended last month", { expires: "2026-10" }],
  [null, "that the bank has nothing against", { card: { ...UNKNOWN_CARD, status: "normal" } }],
  [{ why: "reported-lost" }, "reported lost", { card: { ...UNKNOWN_CARD, status: "reported-lost" } }],
  [{ why: "frozen" }, "frozen", { card: { ...UNKNOWN_CARD, status: "frozen" } }],
  [
    { why: "closed" },
    "closed, and ended",
    { card: { ...UNKNOWN_CARD, status: "closed" }, expires: "2020-01" },
  ],
  [null, "whose line is on", { sim: { ...LINE, state: "active" } }],
  [{ why: "suspended" }, "whose line is suspended", { sim: { ...LINE, state: "suspended" } }],
  [{ why: "gone" }, "whose line is gone", { sim: { ...LINE, state: "gone" } }],
])("over as %j: a thing %s", (over, _, known) => {
  expect(overBy({ ...bare, ...known }, DAY, TODAY)).toEqual(over);
  expect(isOverBy({ ...bare, ...known }, DAY)).toBe(over !== null);
  // Whatever the day, a date stops nothing.
  expect(stoppedBy({ ...bare, ...known })).toEqual(over === null || "month" in over ? null : over);
});

test("of a trip that is over, what ended since was good then", () => {
  expect(overBy({ ...bare, expires: "2026-10" }, "2026-10-20", TODAY)).toBeNull();
});

test("those that are over keep their order and say why", () => {
  const things = [{ ...bare, id: "x", expires: "2020-01" }, bare, { ...bare, id: "y", expires: "2026-12" }];
  expect(overThings(things, DAY, TODAY).map(({ thing, over }) => `${thing.id} ${over.why}`)).toEqual([
    "x expired",
    "y ends",
  ]);
});
