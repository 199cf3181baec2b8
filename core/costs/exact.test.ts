import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  add,
  ceilOf,
  compare,
  decimalText,
  dividedBy,
  exact,
  greater,
  lesser,
  minus,
  share,
  sumOf,
  times,
  toMinor,
} from "./exact.ts";

const decimal = fc
  .tuple(fc.nat(1_000_000), fc.nat(9999))
  .map(([whole, fraction]) => `${whole}.${String(fraction).padStart(4, "0")}`);

test("a tenth thrice is exactly three tenths", () => {
  expect(sumOf(["0.1", "0.1", "0.1"].map(exact))).toEqual(exact("0.3"));
});

test.each([
  ["3", 50_000, 1500],
  ["0.5", 2050_00, 1025],
  ["1.005", 100, 1],
  ["2.5", 20, 1],
  ["2.5", 19, 0],
])("%s % of %i minor units is %i, rounded once", (percent, of, expected) => {
  expect(toMinor(share(percent, exact(of)))).toBe(expected);
});

test("a half goes away from nothing on both sides", () => {
  expect(toMinor(exact("2.5"))).toBe(3);
  expect(toMinor(minus(exact(0), exact("2.5")))).toBe(-3);
});

test.each([["0.1e3"], ["-1"], ["1."], [""], ["1,5"]])("%j is no decimal", (text) => {
  expect(() => exact(text)).toThrow(RangeError);
});

test("a float never gets in, nothing is divided by nothing", () => {
  expect(() => exact(0.1)).toThrow(RangeError);
  expect(() => dividedBy(exact(1), exact(0))).toThrow(RangeError);
});

test("what is multiplied and divided by the same is itself again", () => {
  fc.assert(
    fc.property(decimal, decimal, (a, b) => {
      fc.pre(compare(exact(b), exact(0)) > 0);
      expect(dividedBy(times(exact(a), exact(b)), exact(b))).toEqual(exact(a));
    }),
  );
});

test("order and sums agree", () => {
  fc.assert(
    fc.property(decimal, decimal, (a, b) => {
      const [x, y] = [exact(a), exact(b)];
      expect(add(lesser(x, y), greater(x, y))).toEqual(add(x, y));
      expect(Math.sign(compare(x, y))).toBe(Math.sign(Number(a) - Number(b)));
    }),
  );
});

test.each([
  ["475.38789", "1", 2, "475.39"],
  ["1", "3", 4, "0.3333"],
  ["6.652882", "1", 4, "6.6529"],
  ["0.00005", "1", 4, "0.0001"],
  ["12", "1", 0, "12"],
])("%s / %s with %i decimals is %s", (over, under, decimals, text) => {
  expect(decimalText(dividedBy(exact(over), exact(under)), decimals)).toBe(text);
});

test.each([
  ["1.2", 2],
  ["3", 3],
  ["0", 0],
])("%s is at most %i", (value, whole) => {
  expect(ceilOf(exact(value))).toBe(whole);
});
