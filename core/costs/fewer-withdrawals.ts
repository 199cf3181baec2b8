import type { Basket } from "./basket.ts";
import type { BasketCost } from "./cost-of-basket.ts";

/** The same cash in fewer, larger withdrawals. `saved`: in minor units of the cost's currency; 0 or more. */
export interface FewerWithdrawals {
  count: number;
  /** What one of them is, in minor units of the line's currency, rounded up: never less cash than wanted. */
  each: number;
  cost: BasketCost;
  saved: number;
}

/** One fewer, half as many, and one a month: nobody carries the cash of a year. */
function countsBelow(count: number, days: number): number[] {
  const monthly = Math.ceil(days / 31);
  return [...new Set([count - 1, Math.ceil(count / 2), monthly])]
    .filter((fewer) => fewer >= monthly && fewer < count)
    .toSorted((a, b) => b - a);
}

/**
 * What taking the same cash out in fewer withdrawals saves, for some numbers of them. Only those that save something at
 * the usual fees; a machine's own limit is not known here.
 * @param reckon what a basket costs over the chain that is looked at
 */
export function fewerWithdrawals(
  basket: Basket,
  reckon: (basket: Basket) => BasketCost | null,
): FewerWithdrawals[] {
  const line = basket.lines.find(({ kind }) => kind === "atm-withdrawal");
  if (line === undefined) return [];
  const now = feesOf(reckon(basket));
  if (now === null) return [];
  const found: FewerWithdrawals[] = [];
  for (const count of countsBelow(line.count, basket.days)) {
    const each = Math.ceil((line.count * line.each.minor) / count);
    const fewer = { ...line, count, each: { ...line.each, minor: each } };
    const cost = reckon({ ...basket, lines: basket.lines.map((one) => (one === line ? fewer : one)) });
    const then = feesOf(cost);
    if (cost !== null && then !== null && then < now) found.push({ count, each, cost, saved: now - then });
  }
  return found;
}

function feesOf(cost: BasketCost | null): number | null {
  return cost?.lines.find(({ line }) => line.kind === "atm-withdrawal")?.fees?.likely ?? null;
}
