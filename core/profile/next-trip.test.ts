import { expect, test } from "vitest";
import { nextTrip } from "./next-trip.ts";
import { bareTrip } from "./trip.fixture.ts";
import type { Trip } from "./trip.ts";

const trip = (id: string, departs: string, returns: string) => bareTrip(id, { departs, returns });
const past = trip("past", "2026-01-01", "2026-01-10");
const now = trip("now", "2026-11-20", "2026-11-25");
const soon = trip("soon", "2026-12-01", "2026-12-05");
const later = trip("later", "2027-01-07", "2027-01-22");

test.each<[string, Trip[], string, string | undefined]>([
  ["none", [], "2026-11-23", undefined],
  ["all over", [past], "2026-11-23", undefined],
  ["the one under way before the next", [later, soon, now, past], "2026-11-23", "now"],
  ["on the day of the return it is still under way", [soon, now], "2026-11-25", "now"],
  ["the day after it is over", [soon, now], "2026-11-26", "soon"],
  ["the soonest of those to come", [later, soon], "2026-11-23", "soon"],
  [
    "the same day: by id",
    [trip("b", "2026-12-01", "2026-12-02"), trip("a", "2026-12-01", "2026-12-09")],
    "2026-11-23",
    "a",
  ],
])("%s", (_, trips, today, expected) => {
  expect(nextTrip(trips, today)?.id).toBe(expected);
  expect(nextTrip(trips.toReversed(), today)?.id).toBe(expected);
});

test("somebody's next trip is one they travel on", () => {
  const theirs = { ...later, travellers: ["p2"] };
  expect(nextTrip([soon, theirs], "2026-11-23", "p2")?.id).toBe("later");
  expect(nextTrip([soon], "2026-11-23", "p2")).toBeUndefined();
});
