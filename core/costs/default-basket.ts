import type { Tier } from "../catalogue/budget.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Money } from "../money.ts";
import type { Basket, BasketAssumption } from "./basket.ts";
import type { BasketFigure, BasketLine, BasketSum } from "../profile/basket-shape.ts";
import type { Converter } from "./convert.ts";
import {
  ceilOf,
  compare,
  dividedBy,
  exact,
  lesser,
  minus,
  ONE,
  times,
  toMinor,
  ZERO,
  type Exact,
} from "./exact.ts";
import { pricePerGb, rowFor, usualOf, type Recorded } from "./usual-figures.ts";

/** Our estimates of how a day's money is spent. No source has them; a person puts theirs in their place. */
const OURS = {
  "cash-share": "0.3",
  "small-share": "0.3",
  "purchases-a-day": "2",
  "small-payments-a-day": "3",
  "days-per-withdrawal": "5",
} as const satisfies Partial<Record<BasketFigure, string>>;

/** The record of `data-use` that says how much data a day takes, unless the caller names another. */
const NORMAL_DAY = "traveller-normal";

/** What a person puts in place of assumptions. */
export interface Assumed {
  sums: Readonly<Partial<Record<BasketSum, Money | undefined>>>;
  figures: Readonly<Partial<Record<BasketFigure, string | undefined>>>;
}

export interface BasketWish {
  days: number;
  /** Nights that are paid for; as a rule one fewer than days. */
  nights: number;
  tier: Tier;
  /** The place and what it lies within, nearest first. */
  places: readonly string[];
  /** The money of the place. */
  currency: string;
  /** Whether data is bought for the trip. */
  data: boolean;
  /** Id of a day in `data-use`. */
  dataUse?: string;
  assumed?: Assumed;
}

export type BasketFacts = Pick<Catalogue, "budgets" | "data-use" | "data-prices">;

/**
 * What a trip's money goes on, from days and tier: a day's meals and small things in shops, small payments and cash of
 * the place, nights paid online, a normal day's data. A part for which no figure is known has no line.
 * @param converter turns figures of a source into the place's money; a figure without a rate stays in its own currency
 */
export function defaultBasket(facts: BasketFacts, wish: BasketWish, converter: Converter): Basket {
  const lines: BasketLine[] = [];
  const assumptions: BasketAssumption[] = [];
  const { days, assumed = { sums: {}, figures: {} } } = wish;

  /** A sum in the place's money: the person's own, else the usual one; null where nobody knows. */
  function sumOf(id: BasketSum, usual: Recorded<Money> | null): { amount: Exact; currency: string } | null {
    const own = assumed.sums[id];
    const sum = own ?? usual?.found;
    if (sum === undefined) return null;
    const whole = exact(sum.minor);
    const converted = id === "price-per-gb" ? null : converter(whole, sum.currency, wish.currency);
    const { amount, currency } =
      converted === null
        ? { amount: whole, currency: sum.currency }
        : { amount: converted.amount, currency: wish.currency };
    const record = own === undefined ? (usual?.record ?? null) : null;
    assumptions.push({ id, sum: { minor: toMinor(amount), currency }, record, own: own !== undefined });
    return { amount, currency };
  }
  function figureOf(id: BasketFigure, usual: string, record: string | null = null): Exact {
    const own = assumed.figures[id];
    const figure = own ?? usual;
    assumptions.push({ id, figure, record: own === undefined ? record : null, own: own !== undefined });
    return exact(figure);
  }
  const ours = (id: keyof typeof OURS) => figureOf(id, OURS[id]);
  const line = (kind: BasketLine["kind"], count: number, whole: Exact, currency: string) => {
    if (count > 0)
      lines.push({ kind, count, each: { minor: toMinor(dividedBy(whole, exact(count))), currency } });
  };

  const row =
    days > 0
      ? rowFor(facts.budgets, wish, ({ meals, whole }) => meals !== undefined || whole !== undefined)
      : null;
  const daily = row?.found.meals ?? row?.found.whole;
  const usualDay = row === null || daily === undefined ? null : { record: row.record, found: usualOf(daily) };
  const day = days > 0 ? sumOf("day", usualDay) : null;
  if (day !== null) {
    const all = times(day.amount, exact(days));
    const cash = times(all, lesser(ours("cash-share"), ONE));
    const small = times(minus(all, cash), lesser(ours("small-share"), ONE));
    const often = (id: keyof typeof OURS) => ceilOf(times(ours(id), exact(days)));
    line("shop-purchase", often("purchases-a-day"), minus(minus(all, cash), small), day.currency);
    line("small-payment", often("small-payments-a-day"), small, day.currency);
    const between = ours("days-per-withdrawal");
    const withdrawals = compare(between, ZERO) > 0 ? ceilOf(dividedBy(exact(days), between)) : 0;
    line("atm-withdrawal", withdrawals, cash, day.currency);
  }

  // A day as a whole has the night in it, unless the person said what either costs.
  const inWhole = row !== null && row.found.meals === undefined && assumed.sums.day === undefined;
  const bed = inWhole ? null : rowFor(facts.budgets, wish, ({ lodging }) => lodging !== undefined);
  const lodging = bed?.found.lodging;
  const usualNight = bed === null || lodging === undefined ? null : { ...bed, found: usualOf(lodging) };
  const night = days > 0 ? sumOf("night", usualNight) : null;
  if (night !== null) {
    const nights = figureOf("nights", String(wish.nights));
    line("online", compare(nights, ZERO) > 0 ? 1 : 0, times(night.amount, nights), night.currency);
  }

  const use = facts["data-use"].find(({ id, per }) => per === "day" && id === (wish.dataUse ?? NORMAL_DAY));
  const mb = use?.mb.likely ?? use?.mb.high ?? use?.mb.low ?? null;
  const price =
    wish.data && days > 0 && mb !== null
      ? sumOf("price-per-gb", pricePerGb(facts["data-prices"], wish.places))
      : null;
  if (use !== undefined && mb !== null && price !== null) {
    const megabytes = times(figureOf("mb-a-day", mb, `data-use/${use.id}`), exact(days));
    line("data", 1, times(dividedBy(megabytes, exact(1000)), price.amount), price.currency);
  }
  return { days, lines, own: [], assumptions };
}
