import * as fc from "fast-check";
import { expect, test } from "vitest";
import { bestChain } from "./best-chain.ts";
import { costOfBasket, type BasketCost } from "./cost-of-basket.ts";
import { basketOf, chain, factsOf, WISH, yen } from "./costs.fixture.ts";
import { fewerWithdrawals } from "./fewer-withdrawals.ts";

const facts = factsOf();
const basket = basketOf(yen("shop-purchase", 3, 10_000), yen("atm-withdrawal", 4, 10_000));
const NO_CASH = { "atm-withdrawal": "no" } as const;
const CHAINS = [
  chain("red"),
  chain("debit"),
  chain("visa"),
  chain("red", "purse", NO_CASH),
  chain("red", "tap", NO_CASH),
];
const costs = CHAINS.flatMap((one) => costOfBasket(facts, basket, one, WISH) ?? []);

test("the single chain pays most lines; each line has its own best", () => {
  const best = bestChain(costs, basket.lines);
  expect(best.single?.chain.id).toBe("red");
  expect(best.lines.map((line) => [line.kind, line.chain])).toEqual([
    ["shop-purchase", "debit"],
    ["atm-withdrawal", "red"],
  ]);
  expect(best.unpaid).toEqual([]);
});

test("a chain of which fees are not known never wins by what is not known", () => {
  const [visa, red] = ["visa", "red"].map((id) => costs.find((cost) => cost.chain.id === id));
  expect(visa?.fees.likely).toBeLessThan(red?.fees.likely ?? 0);
  expect(bestChain(costs, basket.lines).single?.chain.id).toBe("red");
});

test("a chain that may not pay comes after one that does, however cheap it is", () => {
  const unsure = costs.map((cost) =>
    cost.chain.id === "red" ? { ...cost, unsure: ["online" as const] } : cost,
  );
  expect(bestChain(unsure, basket.lines).single?.chain.id).toBe("debit");
});

test("it leads only when at its dearest it is no dearer than any other at its cheapest", () => {
  const [red] = costs as [BasketCost];
  const at = (id: string, low: number, high: number | null) => ({
    ...red,
    chain: chain(id),
    fees: { low, likely: low, high },
  });
  const leads = (...all: Parameters<typeof bestChain>[0]) => bestChain(all, basket.lines).leads;
  expect(leads(at("a", 1, 5), at("b", 5, 9))).toBe(true);
  expect(leads(at("a", 1, 6), at("b", 5, 9))).toBe(false);
  expect(leads(at("a", 1, null), at("b", 5, 9))).toBe(false);
});

test("a line no chain can pay is named; without chains there is no best", () => {
  const wallets = costs.filter(({ chain: { wallet } }) => wallet !== null);
  expect(bestChain(wallets, basket.lines).unpaid).toEqual(["atm-withdrawal"]);
  expect(bestChain([], basket.lines)).toMatchObject({ single: null, leads: false, lines: [] });
});

test("the order of the chains does not matter", () => {
  const expected = bestChain(costs, basket.lines);
  fc.assert(
    fc.property(fc.shuffledSubarray(costs, { minLength: costs.length }), (shuffled) => {
      expect(bestChain(shuffled, basket.lines)).toEqual(expected);
    }),
  );
});

test("fewer withdrawals save the machine’s fee and the bank’s fixed part", () => {
  const found = fewerWithdrawals(basket, (one) => costOfBasket(facts, one, chain("red"), WISH));
  // Each one fewer: JPY 250 = CNY 12.50, the bank's 1% of that, and 12.
  expect(found.map(({ count, each, saved }) => [count, each, saved])).toEqual([
    [3, 13_334, 2462],
    [2, 20_000, 4925],
    [1, 40_000, 7387],
  ]);
});

test("where nothing is saved nothing is proposed", () => {
  expect(
    fewerWithdrawals(basketOf(yen("online", 1, 5)), (one) => costOfBasket(facts, one, chain("red"), WISH)),
  ).toEqual([]);
  expect(
    fewerWithdrawals(basketOf(yen("atm-withdrawal", 1, 5)), (one) =>
      costOfBasket(facts, one, chain("red"), WISH),
    ),
  ).toEqual([]);
});

test("of two at the same cost the one without conditions; a condition costs less than a fee", () => {
  const [red] = costs as [BasketCost];
  const partly = (id: string, likely: number, serves: "yes" | "partly") => ({
    ...red,
    chain: chain(id),
    lines: red.lines.map((line) => ({ ...line, serves })),
    fees: { low: likely, likely, high: likely },
    unknown: [],
  });
  const first = (...all: BasketCost[]) => bestChain(all, basket.lines).single?.chain.id;
  expect(first(partly("a", 5, "partly"), partly("b", 5, "yes"))).toBe("b");
  expect(first(partly("a", 4, "partly"), partly("b", 5, "yes"))).toBe("a");
});
