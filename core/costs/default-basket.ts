import type { Budget, BudgetRow, Tier } from "../catalogue/budget.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { DataPrice } from "../catalogue/data-price.ts";
import type { MoneySpan } from "../catalogue/span.ts";
import type { Money } from "../money.ts";
import type { Basket, BasketAssumption, BasketLine } from "./basket.ts";
import type { Converter } from "./convert.ts";
import { dividedBy, exact, minus, times, toMinor, type Exact } from "./exact.ts";

/** Our estimates of how a day's money is spent. No source has them; a person changes the lines they lead to. */
const SHARES = { cash: "0.3", small: "0.3" } as const;
const TIMES = { purchasesADay: 2, smallADay: 3, daysPerWithdrawal: 5 } as const;

/** The record of `data-use` that says how much data a day takes, unless the caller names another. */
const NORMAL_DAY = "traveller-normal";

export interface BasketWish {
  /** Nights are one fewer. */
  days: number;
  tier: Tier;
  /** The place and what it lies within, nearest first. */
  places: readonly string[];
  /** The money of the place. */
  currency: string;
  /** Id of a day in `data-use`. */
  dataUse?: string;
}

/** The usual figure; where a source gives only a range, its dear end, so that nobody is short of money. */
const usual = ({ likely, high, low }: MoneySpan) => likely ?? high ?? low ?? 0;

/**
 * The row for the tier at the nearest place: of the budget for the fewest places, of the source that stands first there,
 * and of that the one for the whole place before one for a city.
 */
function rowFor(budgets: readonly Budget[], wish: BasketWish, has: (row: BudgetRow) => boolean) {
  for (const place of wish.places) {
    const rows = budgets
      .filter(({ places }) => places.includes(place))
      .toSorted((a, b) => a.places.length - b.places.length)
      .flatMap(({ id, rows: all }) => all.map((row) => ({ record: `budgets/${id}`, row })))
      .filter(({ row }) => row.tier === wish.tier && has(row));
    const source = rows[0]?.row.evidence[0]?.source;
    const sameSource = rows.filter(({ row }) => row.evidence[0]?.source === source);
    const found = sameSource.find(({ row }) => row.area === undefined) ?? rows[0];
    if (found !== undefined) return found;
  }
  return null;
}

function priceFor(prices: readonly DataPrice[], { places }: BasketWish) {
  for (const place of places)
    for (const { id, places: at, perGb } of prices)
      if (perGb !== undefined && at.includes(place))
        return {
          record: `data-prices/${id}`,
          each: { minor: usual(perGb), currency: perGb.currency } satisfies Money,
        };
  return null;
}

/**
 * What a trip's money goes on, from days and tier: a day's meals and small things in shops, small payments and cash of
 * the place, nights paid online, a normal day's data. A part for which no figure is known has no line.
 * @param converter turns figures of a source into the place's money; a figure without a rate stays in its own currency
 */
export function defaultBasket(
  facts: Pick<Catalogue, "budgets" | "data-use" | "data-prices">,
  wish: BasketWish,
  converter: Converter,
): Basket {
  const lines: BasketLine[] = [];
  const assumptions: BasketAssumption[] = [];
  const assume = (id: BasketAssumption["id"], value: string, record: string | null = null) =>
    assumptions.push({ id, value, record });
  const local = (span: MoneySpan): { amount: Exact; currency: string } => {
    const amount = exact(usual(span));
    const converted = converter(amount, span.currency, wish.currency);
    return converted === null
      ? { amount, currency: span.currency }
      : { amount: converted.amount, currency: wish.currency };
  };
  const line = (kind: BasketLine["kind"], count: number, whole: Exact, currency: string) => {
    if (count > 0)
      lines.push({ kind, count, each: { minor: toMinor(dividedBy(whole, exact(count))), currency } });
  };

  const day = rowFor(facts.budgets, wish, ({ meals, whole }) => meals !== undefined || whole !== undefined);
  const daily = day?.row.meals ?? day?.row.whole;
  if (day !== null && daily !== undefined && wish.days > 0) {
    const { amount, currency } = local(daily);
    const all = times(amount, exact(wish.days));
    const cash = times(all, exact(SHARES.cash));
    const small = times(minus(all, cash), exact(SHARES.small));
    line("shop-purchase", wish.days * TIMES.purchasesADay, minus(minus(all, cash), small), currency);
    line("small-payment", wish.days * TIMES.smallADay, small, currency);
    line("atm-withdrawal", Math.ceil(wish.days / TIMES.daysPerWithdrawal), cash, currency);
    assume("day", `${toMinor(amount)} ${currency}`, day.record);
    assume("cash-share", SHARES.cash);
    assume("small-share", SHARES.small);
    assume("purchases-a-day", String(TIMES.purchasesADay));
    assume("small-payments-a-day", String(TIMES.smallADay));
    assume("days-per-withdrawal", String(TIMES.daysPerWithdrawal));
  }

  const nights = wish.days - 1;
  // A day as a whole has the night in it.
  const night =
    day !== null && day.row.meals === undefined
      ? null
      : rowFor(facts.budgets, wish, ({ lodging }) => lodging !== undefined);
  if (night?.row.lodging !== undefined && nights > 0) {
    const { amount, currency } = local(night.row.lodging);
    line("online", 1, times(amount, exact(nights)), currency);
    assume("night", `${toMinor(amount)} ${currency}`, night.record);
    assume("nights", String(nights));
  }

  const use = facts["data-use"].find(({ id, per }) => per === "day" && id === (wish.dataUse ?? NORMAL_DAY));
  const price = priceFor(facts["data-prices"], wish);
  const mb = use?.mb.likely ?? use?.mb.high ?? use?.mb.low ?? null;
  if (use !== undefined && mb !== null && price !== null && wish.days > 0) {
    const gigabytes = dividedBy(times(exact(mb), exact(wish.days)), exact(1000));
    line("data", 1, times(gigabytes, exact(price.each.minor)), price.each.currency);
    assume("mb-a-day", mb, `data-use/${use.id}`);
    assume("price-per-gb", `${price.each.minor} ${price.each.currency}`, price.record);
  }
  return { days: wish.days, lines, own: [], assumptions };
}
