import { expect, test } from "vitest";
import { isOverBy } from "./over-by.ts";
import { bareThing, type Thing } from "./thing.ts";
import { UNKNOWN_CARD, type SimDetails } from "./thing-details.ts";

const LINE: SimDetails = { roaming: null, state: null, region: null, new: null };
const bare = bareThing("a", "b", "icbc-debit");

test.each<[boolean, string, Partial<Thing>]>([
  [false, "of which nothing is known", {}],
  [false, "that ends in the month of the day", { expires: "2027-01" }],
  [true, "that ends in the month before", { expires: "2026-12" }],
  [false, "that the bank has nothing against", { card: { ...UNKNOWN_CARD, status: "normal" } }],
  [true, "reported lost", { card: { ...UNKNOWN_CARD, status: "reported-lost" } }],
  [true, "frozen", { card: { ...UNKNOWN_CARD, status: "frozen" } }],
  [true, "closed", { card: { ...UNKNOWN_CARD, status: "closed" } }],
  [false, "whose line is on", { sim: { ...LINE, state: "active" } }],
  [true, "whose line is suspended", { sim: { ...LINE, state: "suspended" } }],
  [true, "whose line is gone", { sim: { ...LINE, state: "gone" } }],
])("over %s: a thing %s", (over, _, known) => {
  expect(isOverBy({ ...bare, ...known }, "2027-01-31")).toBe(over);
});
