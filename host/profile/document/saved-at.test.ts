import { expect, test } from "vitest";
import { nextSavedAt } from "./saved-at.ts";

const NOW = "2026-11-22T08:00:00.000Z";
const NEXT = "2026-11-22T08:00:00.001Z";
const END = "9999-12-31T23:59:59.999Z";

test.each([
  ["later: the clock", NOW, "2026-11-22T08:00:01.000Z", "2026-11-22T08:00:01.000Z"],
  ["the same moment", NOW, NOW, NEXT],
  ["set back a year", NOW, "2025-11-22T08:00:00.000Z", NEXT],
  ["finer than a millisecond", "2026-11-22T08:00:00.000900Z", NOW, NEXT],
  ["the last moment there is", END, NOW, NOW],
  ["the one before it", "9999-12-31T23:59:59.998Z", NOW, END],
  ["a part of a millisecond before the end", "9999-12-31T23:59:59.9999Z", NOW, NOW],
])("%s", (_name, last, now, expected) => {
  expect(nextSavedAt(last, new Date(now))).toBe(expected);
});
