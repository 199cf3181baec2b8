import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { OptionValue, Requirement, Scenario, Topic, TopicOption } from "../catalogue/topic.ts";
import { cost, evidence, level, text } from "./rank.fixture.ts";
import { rankOptions } from "./rank.ts";

const option = (id: string, values: TopicOption["values"], requires: Requirement[] = []): TopicOption => ({
  id,
  name: text,
  why: text,
  values,
  evidence,
  requires: requires.map((requirement) => ({ requirement, text })),
});
const RATE = { from: "USD", to: "COP", perUnit: "4000", evidence };
const SCENARIO = { id: "s", topic: "t", order: 1, name: text, about: text, advice: text, evidence };
const rank = (
  options: TopicOption[],
  codes: number,
  lacks: Requirement[] = [],
  rates: Topic["rates"] = [],
) => {
  const criteria = ["codes", "price"].map((id) => ({ id, name: text }));
  const topic: Topic = { id: "t", name: text, question: text, destination: "d", criteria, rates, options };
  const scenario: Scenario = { ...SCENARIO, weights: { codes, price: 100 - codes }, lacks };
  return rankOptions(topic, scenario);
};
const places = (ranking: ReturnType<typeof rank>) =>
  ranking.ranked.map((r) => [r.option.id, r.score, r.outOf]);

test.each([
  ["supported", 60],
  ["partial", 30],
  ["unsupported", 0],
] as const)("%s is worth %i of 60", (l, score) => {
  expect(places(rank([option("a", { codes: level(l) })], 60))).toEqual([["a", score, 60]]);
});

test.each<[string, OptionValue[], number[]]>([
  ["the only one known gets all", [cost(500)], [100]],
  ["equal costs all get all", [cost(500), cost(500)], [100, 100]],
  ["the middle gets its part", [cost(100), cost(200), cost(500)], [100, 75, 0]],
  ["free is a cost", [cost(0), cost(500)], [100, 0]],
])("costs: %s", (_, costs, scores) => {
  expect(
    rank(
      costs.map((price, i) => option(`o${i}`, { price })),
      0,
    ).ranked.map((r) => r.score),
  ).toEqual(scores);
});

test("a currency without a rate to the topic's own is unknown, not bad", () => {
  const { ranked } = rank(
    [
      option("usd", { price: cost(1000) }),
      option("eur", { price: cost(1, "EUR") }),
      option("cop", { price: cost(60_000, "COP") }),
    ],
    0,
    [],
    [RATE],
  );
  expect(places({ ranked, ruledOut: [] })).toEqual([
    ["usd", 100, 100],
    ["cop", 0, 100],
    ["eur", 0, 0],
  ]);
  expect(ranked[2]?.shares).toContainEqual({ criterion: "price", weight: 100, points: null });
});

test("equal scores: the better-known option first, then by id", () => {
  const options = [
    option("d", { codes: level("unsupported") }),
    option("c", {}),
    option("b", { codes: level("unsupported") }),
    option("a", {}),
  ];
  expect(places(rank(options, 60))).toEqual([
    ["b", 0, 60],
    ["d", 0, 60],
    ["a", 0, 0],
    ["c", 0, 0],
  ]);
});

test.each<[Requirement[], string[], string[]]>([
  [[], ["a", "b", "c"], []],
  [["smartphone"], ["a", "c"], ["b"]],
  [["physical-card"], ["a", "b"], ["c"]],
  [["smartphone", "physical-card"], ["a"], ["b", "c"]],
])("lacking %j: %j are ranked and %j ruled out", (lacks, ranked, ruledOut) => {
  const options = [option("a", {}), option("b", {}, ["smartphone"]), option("c", {}, ["physical-card"])];
  const ranking = rank(options, 50, lacks);
  expect(ranking.ranked.map((r) => r.option.id)).toEqual(ranked);
  expect(ranking.ruledOut.map((r) => r.option.id)).toEqual(ruledOut);
  for (const { missing } of ranking.ruledOut)
    for (const { requirement } of missing) expect(lacks).toContain(requirement);
});

test("what is ruled out does not set the scale of the costs", () => {
  const options = [
    option("a", { price: cost(200) }),
    option("b", { price: cost(300) }),
    option("free", { price: cost(0) }, ["smartphone"]),
  ];
  expect(places(rank(options, 0, ["smartphone"]))).toEqual([
    ["a", 100, 100],
    ["b", 0, 100],
  ]);
});

test("any permutation of the options gives the same places", () => {
  const value = fc.option(
    fc.nat(3).map((n) => cost(n)),
    { nil: null },
  );
  const permuted = fc
    .array(value, { minLength: 2, maxLength: 6 })
    .map((prices) => prices.map((price, i) => option(`o${i}`, price === null ? {} : { price })))
    .chain((options) =>
      fc.tuple(
        fc.constant(options),
        fc.shuffledSubarray(options, { minLength: options.length, maxLength: options.length }),
      ),
    );
  fc.assert(
    fc.property(permuted, ([options, shuffled]) => {
      expect(places(rank(shuffled, 30))).toEqual(places(rank(options, 30)));
    }),
  );
});
