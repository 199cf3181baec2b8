import { describe, expect, test } from "vitest";
import { addDays } from "../calendar-date.ts";
import { dayFull, dayShort, dayTitle, dayWithWeekday, momentOf, sourceDate } from "./dates.ts";

/** A year and a leap day. */
const days = Array.from({ length: 366 }, (_, i) => addDays("2028-01-01", i));

/** As the system says it in British English. */
function said(day: string, options: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" });
  return format.format(new Date(`${day}T00:00:00Z`)).replace(",", "");
}

describe("in English every day is said as the system says it", () => {
  const short = { day: "numeric", month: "short" } as const;
  test.each([
    ["in a list", dayShort, short],
    ["with its weekday", dayWithWeekday, { ...short, weekday: "short" }],
    ["in full", dayFull, { ...short, weekday: "short", year: "numeric" }],
    ["as a title", dayTitle, { weekday: "long", day: "numeric", month: "long" }],
  ] as const)("%s", (_where, say, options) => {
    expect(days.map((day) => say(day, "en"))).toEqual(days.map((day) => said(day, options)));
  });
});

test.each([
  [dayShort, "01-07"],
  [dayWithWeekday, "01-07 周四"],
  [dayFull, "2027-01-07 周四"],
  [dayTitle, "1月7日 星期四"],
] as const)("in Chinese: $1", (say, expected) => {
  expect(say("2027-01-07", "zh-CN")).toBe(expected);
});

test.each([
  ["2026-01-18", "18 Jan 2026"],
  ["2026-09", "Sep 2026"],
  ["2026", "2026"],
])("a source’s %s is as exact in English", (date, expected) => {
  expect(sourceDate(date, "en")).toBe(expected);
  expect(sourceDate(date, "zh-CN")).toBe(date);
});

test("a moment is the reader’s; what is none stays as it is", () => {
  expect(momentOf("2026-11-23T10:04:00.000Z", "en")).toMatch(/^2[234] Nov 2026, \d\d:\d\d$/);
  expect(momentOf("yesterday", "en")).toBe("yesterday");
});
