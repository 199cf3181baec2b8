import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Scenario, Topic, TopicOption } from "../catalogue/topic.ts";
import { cost, evidence, level, text } from "./rank.fixture.ts";
import { rankOptions } from "./rank.ts";

function option(
  id: string,
  values: TopicOption["values"],
  requires: TopicOption["requires"] = [],
): TopicOption {
  return { id, name: text, why: text, requires, values, evidence };
}

function topic(options: TopicOption[], rates: Topic["rates"] = []): Topic {
  const criteria = [
    { id: "codes", name: text },
    { id: "price", name: text },
  ];
  return { id: "t", name: text, question: text, destination: "colombia", criteria, rates, options };
}

function scenario(codes: number, lacks: Scenario["lacks"] = []): Scenario {
  const weights = { codes, price: 100 - codes };
  return { id: "s", topic: "t", order: 1, name: text, about: text, advice: text, weights, lacks, evidence };
}

test("levels and costs become shares of the weights; the cheapest gets all of the price, the dearest none", () => {
  const { ranked } = rankOptions(
    topic([
      option("dear", { codes: level("supported"), price: cost(3500) }),
      option("cheap", { codes: level("partial"), price: cost(1500) }),
      option("middle", { codes: level("unsupported"), price: cost(2500) }),
    ]),
    scenario(60),
  );
  expect(ranked.map((r) => [r.option.id, r.rank, r.score])).toEqual([
    ["cheap", 1, 70],
    ["dear", 2, 60],
    ["middle", 3, 20],
  ]);
});

test("what nobody knows lowers the total, it is not scored as bad", () => {
  const { ranked } = rankOptions(
    topic([
      option("a", { codes: level("supported") }),
      option("b", { codes: level("supported"), price: cost(100) }),
    ]),
    scenario(60),
  );
  const a = ranked.find((r) => r.option.id === "a");
  expect(a).toMatchObject({ score: 60, outOf: 60 });
  expect(a?.shares).toContainEqual({ criterion: "price", weight: 40, points: null });
});

test("costs in another currency compare through the rate, and are unknown without one", () => {
  const options = [option("usd", { price: cost(2000) }), option("cop", { price: cost(36_379, "COP") })];
  const rate = { from: "USD", to: "COP", perUnit: "3637.88", evidence };
  const withRate = rankOptions(topic(options, [rate]), scenario(0)).ranked;
  expect(withRate.map((r) => [r.option.id, r.score])).toEqual([
    ["cop", 100],
    ["usd", 0],
  ]);
  const without = rankOptions(topic(options), scenario(0)).ranked;
  expect(without.map((r) => [r.score, r.outOf])).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

test("an option that needs what the person lacks is ruled out, with the reason", () => {
  const needs = [{ requirement: "residence-permit" as const, text }];
  const { ranked, ruledOut } = rankOptions(
    topic([option("a", {}), option("contract", {}, needs)]),
    scenario(50, ["residence-permit"]),
  );
  expect(ranked.map((r) => r.option.id)).toEqual(["a"]);
  expect(ruledOut).toEqual([{ option: expect.objectContaining({ id: "contract" }), missing: needs }]);
});

test("shares add up to the score, and the order does not depend on the order of the options", () => {
  const value = fc.option(
    fc.oneof(
      fc.constantFrom("supported", "partial", "unsupported").map((l) => level(l as "partial")),
      fc.nat(9999).map((n) => cost(n)),
    ),
    { nil: null },
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 6 }),
      fc.integer({ min: 0, max: 100 }),
      (pairs, weight) => {
        const options = pairs.map(([codes, price], i) =>
          option(`o${i}`, { ...(codes && { codes }), ...(price && { price }) }),
        );
        const { ranked } = rankOptions(topic(options), scenario(weight));
        for (const r of ranked) {
          const sum = r.shares.reduce((total, s) => total + (s.points ?? 0), 0);
          expect(Math.abs(sum - r.score)).toBeLessThan(0.051);
          expect(r.score).toBeLessThanOrEqual(r.outOf + 0.1);
        }
        const again = rankOptions(topic(options.toReversed()), scenario(weight)).ranked;
        expect(again.map((r) => r.option.id)).toEqual(ranked.map((r) => r.option.id));
      },
    ),
  );
});
