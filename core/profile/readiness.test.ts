import { expect, test } from "vitest";
import { bareThing, type Thing } from "./thing.ts";
import { expiringThings } from "./readiness.ts";

const thing = (id: string, expires: string | null): Thing => ({
  ...bareThing(id, "p1", "icbc-debit"),
  expires,
});

test("what is in the archive runs out unnoticed", () => {
  expect(expiringThings([{ ...thing("a", "2026-12"), archived: true }], "2026-11-26", 90)).toEqual([]);
});

test.each<[string, string | null, string, number, number | null]>([
  ["a card works to the end of its month", "2026-11", "2026-11-30", 0, 0],
  ["and is over the day after", "2026-11", "2026-12-01", 0, -1],
  ["just within", "2026-12", "2026-11-23", 38, 38],
  ["just outside", "2026-12", "2026-11-23", 37, null],
  ["a leap February has one more day", "2028-02", "2028-02-28", 30, 1],
  ["no date never runs out", null, "2026-11-23", 99_999, null],
])("%s", (_, expires, today, days, left) => {
  expect(expiringThings([thing("a", expires)], today, days).map((e) => e.daysLeft)).toEqual(
    left === null ? [] : [left],
  );
});

test("soonest first, then by id", () => {
  const things = [thing("c", "2027-01"), thing("b", "2026-12"), thing("a", "2026-12"), thing("d", "2025-01")];
  expect(expiringThings(things, "2026-11-23", 90).map((e) => e.thing.id)).toEqual(["d", "a", "b", "c"]);
});
