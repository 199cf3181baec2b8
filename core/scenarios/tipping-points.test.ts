import { expect, test } from "vitest";
import { asNumber, exact } from "../costs/exact.ts";
import { candidate, shares } from "./candidates.fixture.ts";
import { stabilityOf, tippingPoints } from "./tipping-points.ts";

const dear = candidate("dear", { cost: 0, coverage: 100, setup: 100 });
const cheap = candidate("cheap", { cost: 100, coverage: 50, setup: 100 });

test("the exact weight at which two swap, the others in proportion", () => {
  // Of 100 - t, coverage keeps 30 of 60 parts: dear leads by (100 - t) / 2 * 1/2 - t.
  const points = tippingPoints(dear, [cheap], shares(10, 45, 45));
  const [cost] = points;
  expect(cost).toMatchObject({ criterion: "cost", rival: "cheap", above: true });
  expect(cost?.at).toEqual({ over: 20n, under: 1n });
  expect(points.map(({ criterion }) => criterion)).toEqual(
    ["cost", "coverage", "setup"].slice(0, points.length),
  );
});

test("one interval for each slider, with who comes first beyond it", () => {
  const weights = shares(10, 45, 45);
  const [cost, coverage] = stabilityOf(weights, tippingPoints(dear, [cheap], weights));
  expect(cost).toMatchObject({ below: null, above: "cheap" });
  expect(asNumber(cost?.high ?? exact(0))).toBe(20);
  expect(coverage).toMatchObject({ below: "cheap", above: null });
});

test("no tipping point where one is at least as good everywhere", () => {
  const worse = candidate("worse", { cost: 0, coverage: 50, setup: 50 });
  expect(tippingPoints(dear, [worse], shares(30, 40, 30))).toEqual([]);
});
