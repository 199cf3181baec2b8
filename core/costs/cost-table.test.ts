import { expect, test } from "vitest";
import { costOfBasket } from "./cost-of-basket.ts";
import { COST_COLUMNS, costTable, type CostWords } from "./cost-table.ts";
import { basketOf, chain, factsOf, WISH, yen } from "./costs.fixture.ts";

const words: CostWords = {
  column: (column) => column,
  chain: ({ id }) => id,
  line: (kind) => kind,
  total: "together",
  serves: (serves) => serves,
  unknown: ({ chargedBy, why }) => `${chargedBy}: ${why}`,
  noRate: ({ from, to }) => `${from} to ${to}`,
  say: ({ en }) => en,
};
const basket = basketOf(yen("shop-purchase", 3, 10_000), yen("atm-withdrawal", 4, 10_000));
const tableOf = (...chains: ReturnType<typeof chain>[]) =>
  costTable(
    chains.flatMap((one) => costOfBasket(factsOf(), basket, one, WISH) ?? []),
    words,
  );

test("a row for each line and one for all of it, figures in the money of the costs", () => {
  const [head, shops, cash, all] = tableOf(chain("red"));
  expect(head).toEqual(COST_COLUMNS);
  expect(shops?.slice(0, 6)).toEqual(["red", "shop-purchase", "3", "10000", "JPY", "yes"]);
  // Each JPY 10,000 = CNY 500: 12.50 of the machine, 1% of 512.50 and 12 of the bank.
  expect(cash?.slice(6, 10)).toEqual(["118.50", "118.50", "118.50", "CNY"]);
  expect(all?.slice(0, 2)).toEqual(["red", "together"]);
  expect(all?.slice(6, 10)).toEqual(["118.50", "118.50", "118.50", "CNY"]);
});

test("what is not known is empty and said, what is not paid has no figure", () => {
  const said = { "shop-purchase": { en: "Few terminals", "zh-CN": "机器少" } };
  const [, shops, cash, all] = tableOf({ ...chain("visa", null, { "atm-withdrawal": "no" }), said });
  expect(shops?.[8]).toBe("");
  expect(shops?.at(-1)).toContain("Few terminals");
  expect(shops?.at(-1)).toContain("issuer");
  expect(cash?.slice(5, 9)).toEqual(["no", "", "", ""]);
  expect(all?.[8]).toBe("");
});
