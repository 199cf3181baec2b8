import * as fc from "fast-check";
import { expect, test } from "vitest";
import { orderChecks, weightedMinutes, type CheckStep } from "./check-order.ts";

const CALLS = [null, { id: "issuer", minutes: 9 }, { id: "wallet", minutes: 4 }];

const step = (id: string, weight: number, minutes: number, call = 0): CheckStep => ({
  id,
  weight,
  minutes,
  shared: CALLS[call] ?? null,
});
const ids = (steps: readonly CheckStep[]) => steps.map(({ id }) => id).join(" ");

test.each([
  [
    "a quick look at a rare cause before a long one at a common",
    [step("long", 9, 10), step("quick", 1, 1)],
    "quick long",
  ],
  ["equals as they were given", [step("b", 3, 1), step("a", 3, 1)], "b a"],
  [
    "two that share a call make it worth it",
    [step("look", 3, 4), step("x", 9, 1, 1), step("y", 9, 1, 1)],
    "x y look",
  ],
  ["one of them alone does not", [step("look", 3, 4), step("x", 3, 1, 1)], "look x"],
  [
    "once somebody is called, only what is worth its minute is asked",
    [step("x", 9, 1, 2), step("y", 1, 3, 2), step("look", 3, 3)],
    "x look y",
  ],
])("%s", (_, steps, order) => {
  expect(ids(orderChecks(steps))).toBe(order);
});

const aStep = fc.record({
  weight: fc.integer({ min: 1, max: 18 }),
  minutes: fc.integer({ min: 1, max: 12 }),
  call: fc.integer({ min: 0, max: 2 }),
});
const someSteps = (most: number) =>
  fc
    .array(aStep, { minLength: 1, maxLength: most })
    .map((all) => all.map(({ weight, minutes, call }, i) => step(`s${i}`, weight, minutes, call)));

/** The least of all orders, by trying each. */
function leastOf(steps: readonly CheckStep[], others: number): number {
  const rest = (done: readonly CheckStep[]): number => {
    if (done.length === steps.length) return weightedMinutes(done, others);
    return Math.min(...steps.filter((one) => !done.includes(one)).map((one) => rest([...done, one])));
  };
  return rest([]);
}

test("no order of up to six checks finds the cause sooner", () => {
  fc.assert(
    fc.property(someSteps(6), fc.integer({ min: 0, max: 9 }), (steps, others) => {
      expect(weightedMinutes(orderChecks(steps), others)).toBe(leastOf(steps, others));
    }),
    { numRuns: 300 },
  );
});

test("nor of eight", () => {
  fc.assert(
    fc.property(someSteps(8), (steps) => {
      expect(weightedMinutes(orderChecks(steps), 1)).toBe(leastOf(steps, 1));
    }),
    { numRuns: 4 },
  );
});
