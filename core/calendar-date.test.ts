import { expect, test } from "vitest";
import { addDays, daysBetween, endsBefore, lastDayOf, localDay, monthsBefore } from "./calendar-date.ts";

test.each([
  ["2027-01-07", -45, "2026-11-23"],
  ["2028-02-28", 1, "2028-02-29"],
  ["2027-02-28", 1, "2027-03-01"],
  ["2026-12-31", 1, "2027-01-01"],
])("%s and %i days is %s", (from, days, to) => {
  expect(addDays(from, days)).toBe(to);
  expect(daysBetween(from, to)).toBe(days);
});

test.each([
  ["2028-02", "2028-02-29"],
  ["2027-02", "2027-02-28"],
  ["2027-12", "2027-12-31"],
])("%s ends on %s, and before the days after it alone", (month, last) => {
  expect(lastDayOf(month)).toBe(last);
  for (const day of [addDays(`${month}-01`, -1), `${month}-01`, last])
    expect(endsBefore(month, day), day).toBe(false);
  for (const days of [1, 40]) expect(endsBefore(month, addDays(last, days))).toBe(true);
});

test("a local moment is its local day, whatever the hour", () => {
  expect(localDay(new Date(2026, 10, 23, 0, 1))).toBe("2026-11-23");
  expect(localDay(new Date(2026, 10, 23, 23, 59))).toBe("2026-11-23");
});

test.each([
  ["2026-11-29", 6, "2026-05-29"],
  ["2026-11-30", 9, "2026-02-28"],
  ["2026-01-15", 1, "2025-12-15"],
  ["2026-08-31", 0, "2026-08-31"],
])("%s, %d months before, is %s", (date, months, expected) => {
  expect(monthsBefore(date, months)).toBe(expected);
});
