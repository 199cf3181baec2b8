import { expect, test } from "vitest";
import { workingDaysBefore } from "./working-days.ts";

test.each([
  ["2027-01-13", 0, "2027-01-13"],
  // A Wednesday.
  ["2027-01-13", 2, "2027-01-11"],
  // Over a weekend.
  ["2027-01-13", 3, "2027-01-08"],
  ["2027-01-11", 1, "2027-01-08"],
  // From a Sunday.
  ["2027-01-10", 1, "2027-01-08"],
  ["2027-01-13", 30, "2026-12-02"],
])("%s, %i working days before: %s", (day, days, before) => {
  expect(workingDaysBefore(day, days)).toBe(before);
});
