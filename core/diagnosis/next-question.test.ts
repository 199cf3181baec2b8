import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compare, dividedBy, exact, ZERO } from "../costs/exact.ts";
import type { CheckStep } from "./check-order.ts";
import { expectedMinutes, minutesSaved, type Question } from "./next-question.ts";

const step = (id: string, weight: number, minutes: number): CheckStep => ({
  id,
  weight,
  minutes,
  shared: null,
});
const [a, b, c] = [step("a", 9, 3), step("b", 3, 3), step("c", 1, 10)];
const now = { steps: [a, b, c], others: 1 };
const ask = (id: string, seconds: number, ...lefts: CheckStep[][]): Question => ({
  id,
  seconds,
  answers: lefts.map((steps) => ({
    weight: steps.reduce((sum, { weight }) => sum + weight, 0),
    left: { steps, others: 1 },
  })),
});

test("the minutes of looking, on average", () => {
  // 3 for all, 3 for the five of fourteen parts that are left then, 10 for two of them.
  expect(expectedMinutes(now)).toEqual(dividedBy(exact(14 * 3 + 5 * 3 + 2 * 10), exact(14)));
  expect(expectedMinutes({ steps: [], others: 0 })).toEqual(ZERO);
});

test.each<[string, Question, number]>([
  ["one that halves what is left saves", ask("half", 10, [a], [b, c]), 1],
  ["one that takes longer than it saves does not", ask("half", 600, [a], [b, c]), -1],
  ["one that changes nothing costs its seconds", ask("idle", 1, [a, b, c], [a, b, c]), -1],
])("%s", (_, question, sign) => {
  expect(Math.sign(compare(minutesSaved(now, question), ZERO))).toBe(sign);
});

test("what strikes more saves more", () => {
  const [some, half] = [ask("some", 10, [a, b], [a, b, c]), ask("half", 10, [a], [b, c])];
  expect(compare(minutesSaved(now, half), minutesSaved(now, some))).toBeGreaterThan(0);
});

test("striking causes never makes the rest take longer than looking at all of them", () => {
  const aStep = fc.record({
    weight: fc.integer({ min: 1, max: 9 }),
    minutes: fc.integer({ min: 1, max: 9 }),
  });
  fc.assert(
    fc.property(fc.array(aStep, { minLength: 1, maxLength: 8 }), (all) => {
      const steps = all.map(({ weight, minutes }, i) => step(`s${i}`, weight, minutes));
      const whole = steps.reduce((sum, { minutes }) => sum + minutes, 0);
      for (const gone of steps)
        expect(
          compare(expectedMinutes({ steps: steps.filter((one) => one !== gone), others: 1 }), exact(whole)),
        ).toBeLessThanOrEqual(0);
    }),
  );
});
