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
  [
    "the last moment there is",
    "9999-12-31T23:59:59.999Z",
    "2026-11-22T08:00:00.000Z",
    "2026-11-22T08:00:00.000Z",
  ],
  ["the one before it", "9999-12-31T23:59:59.998Z", "2026-11-22T08:00:00.000Z", "9999-12-31T23:59:59.999Z"],
  [
    "a part of a millisecond before the end",
    "9999-12-31T23:59:59.9999Z",
    "2026-11-22T08:00:00.000Z",
    "2026-11-22T08:00:00.000Z",
  ],
])("%s", (_name, last, now, expected) => {
  expect(nextSavedAt(last, new Date(now))).toBe(expected);
});
