import type { Budget, BudgetRow, Tier } from "../catalogue/budget.ts";
import type { DataPrice } from "../catalogue/data-price.ts";
import type { MoneySpan } from "../catalogue/span.ts";
import type { Money } from "../money.ts";

/** The usual figure; where a source gives only a range, its dear end, so that nobody is short of money. */
export function usualOf({ likely, high, low, currency }: MoneySpan): Money {
  return { minor: likely ?? high ?? low ?? 0, currency };
}

/** A figure and the record that it is from. */
export interface Recorded<T> {
  record: string;
  found: T;
}

/**
 * The row for the tier at the nearest place: of the budget for the fewest places, of the source that stands first there,
 * and of that the one for the whole place before one for a city.
 * @param places the place and what it lies within, nearest first
 */
export function rowFor(
  budgets: readonly Budget[],
  { places, tier }: { places: readonly string[]; tier: Tier },
  has: (row: BudgetRow) => boolean,
): Recorded<BudgetRow> | null {
  for (const place of places) {
    const rows = budgets
      .filter((budget) => budget.places.includes(place))
      .toSorted((a, b) => a.places.length - b.places.length)
      .flatMap(({ id, rows: all }) => all.map((row) => ({ record: `budgets/${id}`, found: row })))
      .filter(({ found }) => found.tier === tier && has(found));
    const source = rows[0]?.found.evidence[0]?.source;
    const sameSource = rows.filter(({ found }) => found.evidence[0]?.source === source);
    const best = sameSource.find(({ found }) => found.area === undefined) ?? rows[0];
    if (best !== undefined) return best;
  }
  return null;
}

/** What 1 GB costs at the nearest place of which a price is known. */
export function pricePerGb(prices: readonly DataPrice[], places: readonly string[]): Recorded<Money> | null {
  for (const place of places)
    for (const { id, places: at, perGb } of prices)
      if (perGb !== undefined && at.includes(place))
        return { record: `data-prices/${id}`, found: usualOf(perGb) };
  return null;
}
