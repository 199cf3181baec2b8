import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Basket } from "./basket.ts";
import { costOfBasket, type BasketCost } from "./cost-of-basket.ts";
import { basketOf, chain, cny, factsOf, fee, FEES, WISH, yen } from "./costs.fixture.ts";

const facts = factsOf();
function reckon(basket: Basket, over = chain("red"), wish = WISH, by = facts): BasketCost {
  const cost = costOfBasket(by, basket, over, wish);
  if (cost === null) throw new Error("no such card");
  return cost;
}
const cash = basketOf(yen("atm-withdrawal", 2, 20_000));

test("machine, network and bank take in turn, each of what arrives", () => {
  const cost = reckon(cash);
  // 2 x (JPY 250 = CNY 12.50; 1% of CNY 1,012.50 + 12 = 22.125)
  expect(cost.fees).toEqual({ low: 6925, likely: 6925, high: 6925 });
  expect(cost.spent).toBe(200_000);
  expect(cost.lines[0]?.steps.map(({ chargedBy, fees }) => [chargedBy, fees])).toEqual([
    ["atm", ["machine"]],
    ["network", ["rate"]],
    ["issuer", ["red-cash"]],
  ]);
  expect(cost.rates).toEqual([{ kind: "bundled", set: "easy", source: "easy-page", asOf: "2026-11" }]);
});

test("a city has the machines of what it lies in", () => {
  expect(reckon(cash, chain("red"), { ...WISH, place: "city" }).fees).toEqual(reckon(cash).fees);
});

test.each<[string, BasketCost, object]>([
  [
    "a bank whose own fee nobody listed",
    reckon(cash, chain("grey")),
    { chargedBy: "issuer", use: "atm-withdrawal", why: "others" },
  ],
  [
    "a rate nobody listed",
    reckon(basketOf(yen("online", 1, 100)), chain("visa")),
    { chargedBy: "network", use: "conversion", why: "no-record" },
  ],
  [
    "a machine nobody listed",
    reckon(cash, chain("red"), WISH, factsOf(FEES.filter(({ id }) => id !== "machine"))),
    { chargedBy: "atm", use: "atm-withdrawal", why: "no-record" },
  ],
  [
    "a fee without a most",
    reckon(basketOf(yen("online", 1, 100)), chain("red"), { ...WISH, acceptsConversion: true }),
    { chargedBy: "shop", use: "conversion", why: "no-most" },
  ],
  [
    "cash at home",
    reckon(basketOf({ kind: "atm-withdrawal", count: 1, each: cny(100) }), chain("red"), {
      ...WISH,
      place: "home",
    }),
    { chargedBy: "issuer", use: "atm-withdrawal", why: "no-record" },
  ],
])("%s leaves the bar open and is named", (_, cost, unknown) => {
  expect(cost.fees.high).toBeNull();
  expect(cost.unknown).toContainEqual(unknown);
});

test("a bank that is not named costs from the least to the most of like cards, and stays open", () => {
  const { low, likely, high } = reckon(cash, chain("debit")).fees;
  // Machine 25; Green's 2 x 15, Red's 2 x 22.125.
  expect([low, likely, high]).toEqual([2500 + 3000, 2500 + 4425, null]);
  expect(reckon(cash, chain("debit"), { ...WISH, issuer: "green" }).fees).toEqual({
    low: 5500,
    likely: 5500,
    high: 5500,
  });
});

test("a payment in the card’s own money is converted by nobody", () => {
  const cost = reckon(basketOf({ kind: "shop-purchase", count: 1, each: cny(1000) }));
  expect(cost.lines[0]?.steps).toEqual([]);
  expect(cost.fees).toEqual({ low: 0, likely: 0, high: 0 });
});

test("a machine’s fee for cards from elsewhere is not taken of those issued there", () => {
  const machine = fee("home-machine", {
    chargedBy: "atm",
    whom: { places: ["home"] },
    one: { fixed: cny(1000) },
  });
  const withdrawn = basketOf({ kind: "atm-withdrawal", count: 1, each: cny(100) });
  const at = { ...WISH, place: "home" };
  const ofAtm = (home: string) =>
    reckon(withdrawn, chain("grey-abroad"), { ...at, home }, factsOf([...FEES, machine])).lines[0]?.steps[0]
      ?.fees;
  expect([ofAtm("CN"), ofAtm("JP")]).toEqual([[], ["home-machine"]]);
});

test("a wallet’s fee is of the whole above its sum, each payment by itself", () => {
  const pay = (count: number, minor: number) =>
    reckon(basketOf(yen("shop-purchase", count, minor)), chain("red", "purse")).fees.likely;
  // JPY 200 = CNY 10: not above; JPY 400 = CNY 20: 0.60; twice 200: nothing.
  expect([pay(1, 200), pay(1, 400), pay(2, 200)]).toEqual([0, 60, 0]);
});

test("a wallet of the phone hands the card on, which is said", () => {
  const cost = reckon(basketOf(yen("shop-purchase", 1, 400)), chain("red", "tap"));
  expect(cost.fees).toEqual({ low: 0, likely: 0, high: 0 });
  expect(cost.assumptions).toContain("phone-wallet-takes-nothing");
});

test("a wallet that converts leaves nothing to convert", () => {
  const fees = [
    ...FEES,
    fee("purse-rate", {
      chargedBy: "wallet",
      on: ["wallet-payment"],
      whom: { wallets: ["purse"], places: ["island"], products: ["red"] },
      one: { percent: "2" },
      converts: true,
    }),
  ];
  const cost = reckon(basketOf(yen("shop-purchase", 1, 2000)), chain("red", "purse"), WISH, factsOf(fees));
  expect(cost.lines[0]?.steps.map(({ fees: ids }) => ids)).toEqual([["purse-rate"]]);
});

test("a line the chain cannot pay is missing, one it may not pay is unsure", () => {
  const cost = reckon(
    basketOf(yen("online", 1, 100), yen("atm-withdrawal", 1, 100)),
    chain("red", null, { online: "maybe", "atm-withdrawal": "no" }),
  );
  expect([cost.missing, cost.unsure]).toEqual([["atm-withdrawal"], ["online"]]);
  expect(cost.lines[1]?.fees).toBeNull();
});

test("without a rate nothing is guessed: the line says which, and the bar is open", () => {
  const cost = reckon(basketOf({ kind: "online", count: 1, each: { minor: 100, currency: "THB" } }));
  expect(cost.lines[0]).toMatchObject({ fees: null, noRate: { from: "THB", to: "CNY" } });
  expect(cost.fees).toEqual({ low: 0, likely: 0, high: null });
});

test("free uses count by months of the trip, until their last day", () => {
  const free = { timesPerMonth: 2, until: "2026-12-31" };
  const by = factsOf([
    ...FEES.filter(({ id }) => id !== "red-cash"),
    fee("red-cash", { whom: { products: ["red"] }, one: { fixed: cny(1000) }, when: { free } }),
  ]);
  const bank = (count: number, wish = WISH) =>
    reckon(basketOf(yen("atm-withdrawal", count, 20)), chain("red"), wish, by).fees.likely - count * 1250;
  expect([
    bank(2),
    bank(3),
    bank(3, { ...WISH, days: 40 }),
    bank(2, { ...WISH, today: "2027-01-01" }),
  ]).toEqual([0, 1000, 0, 2000]);
});

test("a card that is in no catalogue has no costs", () => {
  expect(costOfBasket(facts, cash, chain("gone"), WISH)).toBeNull();
});

const CHAINS = [chain("red"), chain("debit"), chain("red", "purse"), chain("visa"), chain("red", "tap")];
const line = fc.record({
  kind: fc.constantFrom("shop-purchase", "online", "atm-withdrawal"),
  count: fc.integer({ min: 0, max: 30 }),
  minor: fc.integer({ min: 0, max: 5_000_000 }),
});
const over = fc.constantFrom(...CHAINS);
const habits = fc.record({ acceptsConversion: fc.boolean() });

test("the least is never more than the usual, nor that more than the most", () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 4 }), over, habits, (lines, by, accepts) => {
      const { low, likely, high } = reckon(basketOf(...lines.map((l) => yen(l.kind, l.count, l.minor))), by, {
        ...WISH,
        ...accepts,
      }).fees;
      expect(low).toBeLessThanOrEqual(likely);
      if (high !== null) expect(likely).toBeLessThanOrEqual(high);
    }),
  );
});

test("more or larger payments never cost less", () => {
  fc.assert(
    fc.property(line, fc.nat(20), fc.nat(1_000_000), over, (l, more, larger, by) => {
      const before = reckon(basketOf(yen(l.kind, l.count, l.minor)), by).fees;
      const after = reckon(basketOf(yen(l.kind, l.count + more, l.minor + larger)), by).fees;
      expect(after.low).toBeGreaterThanOrEqual(before.low);
      expect(after.likely).toBeGreaterThanOrEqual(before.likely);
      if (before.high !== null && after.high !== null) expect(after.high).toBeGreaterThanOrEqual(before.high);
    }),
  );
});
