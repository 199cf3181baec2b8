import { expect, test } from "vitest";
import { nextSavedAt } from "./saved-at.ts";

test.each([
  ["later: the clock", "2026-11-22T08:00:00.000Z", "2026-11-22T08:00:01.000Z", "2026-11-22T08:00:01.000Z"],
  ["the same moment", "2026-11-22T08:00:00.000Z", "2026-11-22T08:00:00.000Z", "2026-11-22T08:00:00.001Z"],
  ["set back a year", "2026-11-22T08:00:00.000Z", "2025-11-22T08:00:00.000Z", "2026-11-22T08:00:00.001Z"],
  [
    "finer than a millisecond",
    "2026-11-22T08:00:00.000900Z",
    "2026-11-22T08:00:00.000Z",
    "2026-11-22T08:00:00.001Z",
  ],
])("%s", (_name, last, now, expected) => {
  expect(nextSavedAt(last, new Date(now))).toBe(expected);
});
