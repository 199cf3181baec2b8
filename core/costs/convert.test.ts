import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createConverter } from "./convert.ts";
import { exact, toMinor } from "./exact.ts";
import { rateSet } from "./rate-set.fixture.ts";

const DAY = rateSet("day", "2026-10-30", "EUR", { CNY: "8", USD: "1.25", JPY: "160" });
const MONTH = rateSet("month", "2026-11", "GBP", { CNY: "10", COP: "5000", KWD: "0.4" });
const convert = createConverter([DAY, MONTH]);
const minor = (amount: number, from: string, to: string, by = convert) => {
  const converted = by(exact(amount), from, to);
  return converted === null ? null : toMinor(converted.amount);
};

test.each([
  ["through the base", 800, "CNY", "USD", 125],
  ["from the base", 100, "EUR", "CNY", 800],
  ["to the base", 800, "CNY", "EUR", 100],
  ["to money without minor units", 800, "CNY", "JPY", 160],
  ["from it", 160, "JPY", "CNY", 800],
  ["by the second set, which alone has both", 1000, "CNY", "COP", 5000],
  ["to money with three decimals", 1000, "CNY", "KWD", 400],
  ["what is in it already", 7, "XYZ", "XYZ", 7],
])("%s: %i %s in %s is %i", (_, amount, from, to, expected) => {
  expect(minor(amount, from, to)).toBe(expected);
});

test("two sets are never mixed: US dollars and pesos stand in no single one", () => {
  expect(convert(exact(1), "USD", "COP")).toBeNull();
});

test("the set, its source and its date are handed back", () => {
  expect(convert(exact(1), "CNY", "USD")?.rate).toEqual({
    kind: "bundled",
    set: "day",
    source: "day-page",
    asOf: "2026-10-30",
  });
  expect(convert(exact(1), "CNY", "COP")?.rate).toMatchObject({ set: "month", asOf: "2026-11" });
  expect(convert(exact(1), "CNY", "CNY")?.rate).toBeNull();
});

test("one’s own rate wins, both ways, the newest first, and has its date", () => {
  const note = (rate: string, asOf: string) => ({ from: "USD", to: "CNY", perUnit: rate, asOf });
  const own = createConverter(
    [DAY],
    [note("7", "2026-11-02"), note("7.5", "2026-11-20"), note("5", "2026-11-01")],
  );
  expect(minor(200, "USD", "CNY", own)).toBe(1500);
  expect(minor(1500, "CNY", "USD", own)).toBe(200);
  expect(own(exact(1), "USD", "CNY")?.rate).toEqual({ kind: "own", asOf: "2026-11-20" });
  expect(own(exact(1), "EUR", "CNY")?.rate).toMatchObject({ kind: "bundled" });
});

test("there and back again is the same to the last fraction", () => {
  const codes = fc.constantFrom("CNY", "USD", "JPY", "EUR");
  fc.assert(
    fc.property(fc.nat(), codes, codes, (amount, from, to) => {
      const there = convert(exact(amount), from, to);
      const back = there === null ? null : convert(there.amount, to, from);
      expect(back?.amount).toEqual(exact(amount));
    }),
  );
});

test("a key that every object has is no rate", () => {
  expect(convert(exact(1), "CNY", "constructor")).toBeNull();
});
