import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Fee } from "../catalogue/fee.ts";
import { createLookup } from "../catalogue/lookup.ts";
import type { Card, Wallet } from "../catalogue/product.ts";
import type { LocalText } from "../catalogue/text.ts";
import type { Destination } from "../catalogue/destination.ts";
import type { Basket } from "./basket.ts";
import { LINE_KINDS, type BasketLine } from "../profile/basket-shape.ts";
import type { Chain, Serves } from "./chain.ts";
import { costFacts, type CostFacts, type CostWish } from "./cost-of-basket.ts";
import { rateSet } from "./rate-set.fixture.ts";

const words = (text: string): LocalText => ({ en: text, "zh-CN": text });
const evidence = [{ source: "guide", asOf: "2026-01", confidence: "high" as const }];
const base = (id: string) => ({ id, name: words(id), about: words(id), evidence });
export const cny = (minor: number) => ({ minor, currency: "CNY" });

const card = (id: string, more: Partial<Card> = {}): Card => ({
  ...base(id),
  kind: "card",
  group: "bank",
  funding: "debit",
  networks: ["unionpay"],
  issuedIn: "CN",
  ...more,
});
const wallet = (id: string, group: Wallet["group"]): Wallet => ({
  ...base(id),
  kind: "wallet",
  group,
  order: 1,
});
const place = (id: string, region: string, within?: string): Destination => ({
  id,
  region,
  name: words(id),
  facts: [],
  numbers: [],
  evidence,
  ...(within !== undefined && { within }),
});

/** A fee with the least that it needs; the same at all ends unless said. */
export function fee(id: string, more: Partial<Fee> & { one?: Fee["low"] }): Fee {
  const { one = { percent: "0" }, ...rest } = more;
  return {
    id,
    name: words(id),
    chargedBy: "issuer",
    on: ["atm-withdrawal"],
    whom: {},
    low: one,
    likely: one,
    high: one,
    note: words(id),
    evidence,
    ...rest,
  };
}

/** Two banks under one kind of debit card, a Visa, wallets, an island with a city, home. */
export const FEES: readonly Fee[] = [
  fee("rate", {
    chargedBy: "network",
    on: ["conversion", "atm-withdrawal"],
    whom: { networks: ["unionpay"] },
  }),
  fee("no-conversion", { on: ["conversion"], whom: { products: ["debit"] } }),
  fee("red-cash", { whom: { products: ["red"] }, one: { percent: "1", fixed: cny(1200), max: cny(11_200) } }),
  fee("green-cash", {
    whom: { issuer: { id: "green", name: words("Green") }, issuedIn: "CN", networks: ["unionpay"] },
    one: { fixed: cny(1500) },
  }),
  fee("machine", {
    chargedBy: "atm",
    whom: { places: ["island"] },
    one: { fixed: { minor: 250, currency: "JPY" } },
  }),
  fee("purse-fee", {
    chargedBy: "wallet",
    on: ["wallet-payment"],
    whom: { wallets: ["purse"] },
    when: { above: { minor: 200, currency: "JPY" } },
    one: { percent: "3" },
  }),
  fee("dcc", {
    chargedBy: "shop",
    on: ["conversion"],
    low: { percent: "2" },
    likely: { percent: "7" },
    high: null,
  }),
];

const RATES: Catalogue["rates"] = {
  sets: [rateSet("easy", "2026-11", "CNY", { JPY: "20", USD: "0.125" })],
};

/** What costs are reckoned with, of these fees. JPY 20 are CNY 1. */
export function factsOf(fees: readonly Fee[] = FEES): CostFacts {
  const cards = [
    card("debit"),
    card("red", { inherits: "debit" }),
    card("grey", { inherits: "debit" }),
    card("grey-abroad", { issuedIn: null }),
    card("bus", { group: "transit", funding: "stored-value" }),
    card("visa", { networks: ["visa"], funding: "credit" }),
  ];
  const wallets = [wallet("purse", "wallet"), wallet("tap", "phone")];
  const destinations = [place("island", "JP"), place("city", "JP", "island"), place("home", "CN")];
  const catalogue = { cards, wallets, sims: [], destinations, features: [], fees: [...fees], rates: RATES };
  return costFacts(catalogue, createLookup(catalogue));
}

export const WISH: CostWish = {
  place: "island",
  home: "CN",
  issuer: null,
  account: null,
  currency: "CNY",
  today: "2026-11-29",
  days: 10,
  acceptsConversion: false,
  newlyBound: null,
};

export function chain(
  of: string,
  through: string | null = null,
  serves: Partial<Chain["serves"]> = {},
): Chain {
  const all = Object.fromEntries(
    LINE_KINDS.map((kind): [string, Serves] => [kind, "yes"]),
  ) as Chain["serves"];
  return {
    id: through === null ? of : `${of}--${through}`,
    card: of,
    wallet: through,
    serves: { ...all, ...serves },
    said: {},
  };
}

export const yen = (kind: BasketLine["kind"], count: number, minor: number): BasketLine => ({
  kind,
  count,
  each: { minor, currency: "JPY" },
});

export const basketOf = (...lines: BasketLine[]): Basket => ({ days: 10, lines, own: [], assumptions: [] });
