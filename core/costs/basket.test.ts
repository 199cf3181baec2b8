import { expect, test } from "vitest";
import type { Budget } from "../catalogue/budget.ts";
import type { DataPrice } from "../catalogue/data-price.ts";
import type { DataUse } from "../catalogue/data-use.ts";
import type { MoneySpan } from "../catalogue/span.ts";
import { sumOfLine, withLine, type Basket } from "./basket.ts";
import type { LineKind } from "../profile/basket-shape.ts";
import { factsOf } from "./costs.fixture.ts";
import { defaultBasket, type Assumed } from "./default-basket.ts";

const text = { en: "x", "zh-CN": "某" };
const evidence = [{ source: "guide", asOf: null, confidence: "low" as const }];
const yen = (likely: number | null, high: number | null = null): MoneySpan => ({
  currency: "JPY",
  low: null,
  likely,
  high,
});
const row = { tier: "middle" as const, note: text, evidence };
const budget = (id: string, places: string[], rows: Budget["rows"]): Budget => ({
  id,
  name: text,
  places,
  rows,
});
const day = (id: string, likely: string): DataUse => ({
  id,
  name: text,
  per: "day",
  mb: { low: null, likely, high: null },
  note: text,
  evidence,
});
const price = (id: string, places: string[], perGb: MoneySpan): DataPrice => ({
  id,
  name: text,
  kind: "local",
  places,
  perGb,
  note: text,
  evidence,
});

const city = { id: "town", name: text };
const facts = {
  budgets: [
    budget("around", ["city", "island"], [{ ...row, whole: yen(99) }]),
    budget(
      "island",
      ["island"],
      [
        { ...row, area: city, meals: yen(1), lodging: yen(1) },
        { ...row, meals: yen(null, 10_000), lodging: yen(8000) },
      ],
    ),
  ],
  "data-use": [day("traveller-normal", "450"), day("traveller-heavy", "2000")],
  "data-prices": [price("island-local", ["island"], { currency: "USD", low: 100, likely: 200, high: 900 })],
};
const { converter } = factsOf();
const wish = {
  days: 10,
  nights: 9,
  data: true,
  tier: "middle" as const,
  places: ["island"],
  currency: "JPY",
};
const basket = defaultBasket(facts, wish, converter);

test("days and tier make a basket: shares of a day, nights online, data", () => {
  // 10 days x 10,000: 30% cash; of the rest 30% small.
  expect(basket.lines).toEqual([
    { kind: "shop-purchase", count: 20, each: { minor: 2450, currency: "JPY" } },
    { kind: "small-payment", count: 30, each: { minor: 700, currency: "JPY" } },
    { kind: "atm-withdrawal", count: 2, each: { minor: 15_000, currency: "JPY" } },
    { kind: "online", count: 1, each: { minor: 72_000, currency: "JPY" } },
    { kind: "data", count: 1, each: { minor: 900, currency: "USD" } },
  ]);
});

test("every figure is named, with its record or as an estimate of ours", () => {
  expect(basket.assumptions).toContainEqual({
    id: "day",
    sum: { minor: 10_000, currency: "JPY" },
    record: "budgets/island",
    own: false,
  });
  expect(basket.assumptions).toContainEqual({
    id: "price-per-gb",
    sum: { minor: 200, currency: "USD" },
    record: "data-prices/island-local",
    own: false,
  });
  expect(basket.assumptions).toContainEqual({
    id: "cash-share",
    figure: "0.3",
    record: null,
    own: false,
  });
  expect(basket.assumptions).toHaveLength(10);
});

test("the budget of the nearest place with the fewest others counts, of the whole place before a city", () => {
  const at = (places: string[]) =>
    defaultBasket(facts, { ...wish, places }, converter).assumptions.find(({ id }) => id === "day")?.record;
  expect([at(["island"]), at(["city", "island"]), at(["moon"])]).toEqual([
    "budgets/island",
    "budgets/around",
    undefined,
  ]);
});

test("an older source for the whole place does not come before a better one for a city", () => {
  const old = [{ source: "old", asOf: "2014", confidence: "high" as const }];
  const rows = [
    { ...row, area: city, meals: yen(5000) },
    { ...row, meals: yen(1), evidence: old },
  ];
  const all = { ...facts, budgets: [budget("island", ["island"], rows)] };
  const found = defaultBasket(all, wish, converter).assumptions.find(({ id }) => id === "day");
  expect(found).toMatchObject({ sum: { minor: 5000, currency: "JPY" } });
});

test("a day as a whole has its night in it", () => {
  const { lines } = defaultBasket(facts, { ...wish, places: ["city", "island"] }, converter);
  expect(lines.map(({ kind }) => kind)).not.toContain("online");
});

test("figures of a source are turned into the place’s money", () => {
  const { lines } = defaultBasket(facts, { ...wish, currency: "CNY" }, converter);
  expect(lines[0]).toEqual({ kind: "shop-purchase", count: 20, each: { minor: 12_250, currency: "CNY" } });
});

test("a day trip has no night; no days, nothing", () => {
  const kinds = (days: number) =>
    defaultBasket(facts, { ...wish, days, nights: Math.max(0, days - 1) }, converter).lines.map(
      ({ kind }) => kind,
    );
  expect(kinds(1)).not.toContain("online");
  expect(kinds(0)).toEqual([]);
});

test("another kind of day takes other data", () => {
  const heavy = defaultBasket(facts, { ...wish, dataUse: "traveller-heavy" }, converter);
  expect(heavy.lines.at(-1)?.each.minor).toBe(4000);
});

test("a changed line stands in its place and rests on no assumption any more", () => {
  const online = { kind: "online" as const, count: 2, each: { minor: 5, currency: "USD" } };
  const changed = withLine(basket, online);
  expect(changed.lines.map(({ kind }) => kind)).toEqual([
    "shop-purchase",
    "small-payment",
    "online",
    "data",
    "atm-withdrawal",
  ]);
  expect(changed.own).toEqual(["online"]);
  const ids = changed.assumptions.map(({ id }) => id);
  expect(ids).not.toContain("night");
  expect(ids).toContain("day");
  expect(sumOfLine(online)).toEqual({ minor: 10, currency: "USD" });
});

test("what is behind several lines goes with the last of them", () => {
  const zero = (kind: "shop-purchase" | "small-payment" | "atm-withdrawal") => ({
    kind,
    count: 0,
    each: { minor: 0, currency: "JPY" },
  });
  const one = withLine(withLine(basket, zero("shop-purchase")), zero("small-payment"));
  const has = (id: string, all = one) => all.assumptions.some((assumption) => assumption.id === id);
  expect([has("day"), has("small-share")]).toEqual([true, false]);
  expect(has("day", withLine(one, zero("atm-withdrawal")))).toBe(false);
});

const assuming = (assumed: Partial<Assumed>, more: object = {}) =>
  defaultBasket(facts, { ...wish, ...more, assumed: { sums: {}, figures: {}, ...assumed } }, converter);
const lineOf = ({ lines }: Basket, kind: LineKind) => lines.find((line) => line.kind === kind);

test("a figure of one’s own takes the place of an estimate, and is named as one’s own", () => {
  const own = assuming({ figures: { "cash-share": "1", "days-per-withdrawal": "4" } });
  // All of 100,000 in cash, in 3 withdrawals; nothing is left for shops.
  expect(lineOf(own, "atm-withdrawal")).toMatchObject({ count: 3, each: { minor: 33_333 } });
  expect(lineOf(own, "shop-purchase")?.each.minor).toBe(0);
  expect(own.assumptions).toContainEqual({ id: "cash-share", figure: "1", record: null, own: true });
});

test("a sum of one’s own makes a basket where no figure is known, and is turned into the place’s money", () => {
  const sums = { day: { minor: 500, currency: "CNY" } };
  const own = assuming({ sums }, { places: ["moon"] });
  expect(own.assumptions.find(({ id }) => id === "day")).toEqual({
    id: "day",
    sum: { minor: 100, currency: "JPY" },
    record: null,
    own: true,
  });
  expect(own.lines.map(({ kind }) => kind)).toEqual(["shop-purchase", "small-payment", "atm-withdrawal"]);
});

test.each([
  ["no withdrawals", { "days-per-withdrawal": "0" }, "atm-withdrawal"],
  ["no small payments", { "small-payments-a-day": "0" }, "small-payment"],
  ["no nights", { nights: "0" }, "online"],
] as const)("%s: no line", (_name, figures, kind) => {
  expect(lineOf(assuming({ figures }), kind)).toBeUndefined();
});

test("a share of more than all is all", () => {
  expect(lineOf(assuming({ figures: { "cash-share": "1.5" } }), "atm-withdrawal")?.each.minor).toBe(50_000);
});
