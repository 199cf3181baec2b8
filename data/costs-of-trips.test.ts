import { expect, test } from "vitest";
import { createLookup } from "../core/catalogue/lookup.ts";
import { createJudge } from "../core/compatibility/judge.ts";
import { bestChain } from "../core/costs/best-chain.ts";
import { chainsOf } from "../core/costs/chain.ts";
import { costFacts, costOfBasket, type CostWish } from "../core/costs/cost-of-basket.ts";
import { defaultBasket } from "../core/costs/default-basket.ts";
import { fewerWithdrawals } from "../core/costs/fewer-withdrawals.ts";
import { currencyOf } from "../core/costs/local-currency.ts";
import { RESIDENT, VISITOR, type Holder } from "../core/people/holder.ts";
import { shippedCatalogue } from "./build/shipped-catalogue.ts";

const catalogue = shippedCatalogue();
const lookup = createLookup(catalogue);
const judge = createJudge(catalogue);
const facts = costFacts(catalogue, lookup);

/** Ten days of somebody at a place, with these products, as a screen reckons them. */
function trip(place: string, holder: Holder, home: string, currency: string, products: string[]) {
  const destination = lookup.destination(place);
  const places = [place, ...(destination?.within === undefined ? [] : [destination.within])];
  const money = currencyOf(destination?.region ?? null) ?? currency;
  const basket = defaultBasket(
    catalogue,
    { days: 10, nights: 9, data: true, tier: "middle", places, currency: money },
    facts.converter,
  );
  const wish: CostWish = {
    place,
    home,
    issuer: null,
    account: null,
    currency,
    today: "2026-11-29",
    days: 10,
    acceptsConversion: false,
    newlyBound: null,
  };
  const things = products.map((product) => ({ id: product, product, archived: false }));
  const chains = chainsOf(judge, lookup, { place, things, links: [], holder, today: wish.today });
  const costs = chains.flatMap((chain) => costOfBasket(facts, basket, chain, wish) ?? []);
  return { basket, chains, costs, best: bestChain(costs, basket.lines), wish };
}
const costOf = ({ costs }: ReturnType<typeof trip>, id: string) => costs.find(({ chain }) => chain.id === id);

test("a retiree with UnionPay to Thailand: every fee known, each withdrawal THB 250, one fewer saves it", () => {
  const thailand = trip("thailand", RESIDENT, "CN", "CNY", ["icbc-debit", "alipay"]);
  const cost = costOf(thailand, "icbc-debit");
  expect(cost?.fees.high).toBe(cost?.fees.low);
  const cash = cost?.lines.find(({ line }) => line.kind === "atm-withdrawal");
  expect(cash?.steps.map(({ fees }) => fees)).toEqual([
    ["atm-thailand"],
    ["unionpay-rate"],
    ["icbc-debit-atm"],
  ]);
  const [fewer] = fewerWithdrawals(thailand.basket, (basket) =>
    cost === undefined ? null : costOfBasket(facts, basket, cost.chain, thailand.wish),
  );
  expect(fewer?.count).toBe(1);
  expect(fewer?.saved).toBeGreaterThan(1200);
});

test("an engineer to Colombia: the Visa card pays every line, and what machines take is said not to be known", () => {
  const colombia = trip("colombia", RESIDENT, "CN", "CNY", ["icbc-visa-credit", "cmb-debit"]);
  expect(colombia.best.single?.chain.id).toBe("icbc-visa-credit");
  expect(costOf(colombia, "icbc-visa-credit")).toMatchObject({
    missing: [],
    fees: { high: null },
    unknown: [{ chargedBy: "atm", use: "atm-withdrawal", why: "no-record" }],
  });
});

test("a Mexican visitor to Hangzhou: a wallet takes 3% of what is above CNY 200, of less nothing", () => {
  const hangzhou = trip("hangzhou", VISITOR, "MX", "MXN", ["visa-foreign", "alipay", "wechat-pay"]);
  const alipay = costOf(hangzhou, "visa-foreign--alipay");
  const likely = (kind: string) => alipay?.lines.find(({ line }) => line.kind === kind)?.fees?.likely;
  expect(alipay?.chain.serves["shop-purchase"]).toBe("partly");
  expect(alipay?.chain.said["shop-purchase"]?.en).toBe("Fee over 200");
  expect(likely("small-payment")).toBe(0);
  expect(likely("online")).toBeGreaterThan(0);
  expect(alipay?.unknown).toContainEqual({ chargedBy: "issuer", use: "conversion", why: "no-record" });
});

test("whatever is converted says by which rate of which day", () => {
  const japan = trip("japan", VISITOR, "GB", "GBP", ["monzo-card", "visa-foreign"]);
  for (const { rates } of japan.costs) {
    expect(rates.length).toBeGreaterThan(0);
    for (const { asOf } of rates) expect(asOf).toMatch(/^\d{4}-\d{2}/);
  }
});

test("every place has money", () => {
  const regions = catalogue.destinations.flatMap(({ region }) => region ?? []);
  expect(regions.filter((region) => currencyOf(region) === null)).toEqual([]);
});
