import { expect, test } from "vitest";
import { candidate, part, shares } from "./candidates.fixture.ts";
import { swappingFacts } from "./swapping-facts.ts";

test("how bad the price of the winner would have to be", () => {
  const winner = candidate("esim", { cost: "price", coverage: 100 });
  const rival = candidate("sim", { cost: 60, coverage: 60 });
  // 50 u + 50 against 30 + 30: level at 20 of 100.
  expect(swappingFacts(winner, [rival], shares(50, 50, 0))).toEqual([
    { fact: "price", rival: "sim", at: part(20), above: false },
  ]);
});

test("a fact that cannot is not named", () => {
  const winner = candidate("esim", { cost: "price", coverage: 100 });
  expect(swappingFacts(winner, [candidate("sim", { cost: 0, coverage: 10 })], shares(50, 50, 0))).toEqual([]);
});
