import { expect, test } from "vitest";
import { asNumber } from "../costs/exact.ts";
import { candidate, shares } from "./candidates.fixture.ts";
import { rankBy } from "./score.ts";

const order = ({ ranked }: ReturnType<typeof rankBy>) => ranked.map(({ option }) => option.id);

test("the score is what is known, out of the weight it is known for; the place counts half of the rest", () => {
  const { ranked } = rankBy(
    [
      candidate("a", { cost: "price of a", coverage: 100, setup: 50 }),
      candidate("b", { cost: 20, coverage: 50, setup: 50 }),
    ],
    shares(40, 40, 20),
  );
  expect(ranked.map((r) => [r.option.id, asNumber(r.score), asNumber(r.outOf), asNumber(r.middle)])).toEqual([
    ["a", 50, 60, 70],
    ["b", 38, 100, 38],
  ]);
});

test.each([
  [
    "it leads by more than the unknown can move",
    { cost: "x", coverage: 100 },
    { cost: 10, coverage: 20 },
    "whatever",
  ],
  [
    "ahead on what is known, but the price could undo it",
    { cost: "x", coverage: 100 },
    { cost: 90, coverage: 60 },
    "known",
  ],
  ["what is known of both says the other", { cost: "x", coverage: 50 }, { cost: 0, coverage: 60 }, "open"],
  [
    "both hang on the same fact, which cancels",
    { cost: "x", coverage: 60 },
    { cost: "x", coverage: 50 },
    "whatever",
  ],
  ["both hang on facts of their own", { cost: "x", coverage: 60 }, { cost: "y", coverage: 50 }, "known"],
  ["nothing else is known", { cost: "x" }, { cost: "y" }, "open"],
] as const)("%s: %j against %j is %s", (_, a, b, lead) => {
  const { standing } = rankBy([candidate("a", a), candidate("b", b)], shares(50, 50, 0));
  expect(standing.lead).toBe(lead);
  expect(standing.decides.length > 0).toBe(lead !== "whatever");
});

test("what decides is named, the widest first", () => {
  const a = candidate("a", { cost: "price", coverage: "signal", setup: 100 });
  const b = candidate("b", { cost: 60, coverage: 60, setup: 90 });
  expect(rankBy([a, b], shares(30, 50, 20)).standing.decides).toEqual(["signal", "price"]);
});

test("options that are level are in the order of their ids", () => {
  const options = ["c", "a", "b"].map((id) => candidate(id, { cost: 50 }));
  const ranking = rankBy(options, shares(1, 1, 1));
  expect(order(ranking)).toEqual(["a", "b", "c"]);
  expect(ranking.standing.lead).toBe("whatever");
});
