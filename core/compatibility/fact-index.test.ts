import { expect, test } from "vitest";
import type { Statement } from "../catalogue/statement.ts";
import type { Facts } from "./fact-index.ts";
import { verdictOf } from "./verdict.ts";

const text = { en: "x", "zh-CN": "某" };
const WALLET = { kind: "wallet", id: "purse" } as const;
const said: Statement = {
  id: "card--purse",
  product: "card",
  target: WALLET,
  level: "supported",
  short: text,
  note: text,
  factors: [],
  workarounds: [],
  evidence: [{ source: "s", asOf: "2026-06", confidence: "high" }],
};

/** Facts that count how often one of their lists is asked for. */
function countedFacts() {
  const lists: Facts = { cards: [], wallets: [], sims: [], destinations: [], links: [said], acceptance: [] };
  let asked = 0;
  const facts = new Proxy(lists, {
    get: (target, name, receiver) => {
      asked += 1;
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
  return { facts, asked: () => asked };
}

test("the facts are walked once, however many verdicts are asked for", () => {
  const { facts, asked } = countedFacts();
  const level = () => verdictOf(facts, { product: "card", target: WALLET }, "2026-11-23").level;
  expect(level()).toBe("supported");
  const first = asked();
  for (let n = 0; n < 1000; n += 1) level();
  expect(asked()).toBe(first);
});

test("other facts have an index of their own", () => {
  const [one, other] = [countedFacts().facts, { ...countedFacts().facts, links: [] }];
  expect(verdictOf(one, { product: "card", target: WALLET }, "2026-11-23").level).toBe("supported");
  expect(verdictOf(other, { product: "card", target: WALLET }, "2026-11-23").level).toBe("unknown");
});
