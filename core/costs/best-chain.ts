import type { BasketLine, LineKind } from "../profile/basket-shape.ts";
import type { BasketCost, LineCost } from "./cost-of-basket.ts";
import { isFloor } from "./cost-of-line.ts";

/** The chain to pay a line with. */
export interface LineChoice {
  kind: LineKind;
  chain: string;
  cost: LineCost;
}

/**
 * What to pay a basket with.
 * - `single`: the one chain that pays most of it at the least; null without chains.
 * - `lines`: the best chain of each line; one that no chain pays is in `unpaid`.
 * - `leads`: whether the single chain at its dearest costs no more than any other, of as many lines, at its cheapest.
 */
export interface BestChain {
  single: BasketCost | null;
  leads: boolean;
  lines: readonly LineChoice[];
  unpaid: readonly LineKind[];
}

const partly = ({ lines }: BasketCost) => lines.filter(({ serves }) => serves === "partly").length;

const openLast = (high: number | null) => (high === null ? 1 : 0);

/**
 * Lines not paid; lines it may not pay; a usual cost that is known before one that is only a floor; that cost; a closed
 * bar before an open one; the most; fewer lines on conditions; then the id. So a fee that nobody named makes no chain the cheapest.
 */
function byCost(a: BasketCost, b: BasketCost): number {
  const noRate = ({ lines }: BasketCost) => lines.filter((line) => line.noRate !== null).length;
  return (
    a.missing.length - b.missing.length ||
    noRate(a) - noRate(b) ||
    a.unsure.length - b.unsure.length ||
    Number(isFloor(a.unknown)) - Number(isFloor(b.unknown)) ||
    a.fees.likely - b.fees.likely ||
    openLast(a.fees.high) - openLast(b.fees.high) ||
    (a.fees.high ?? 0) - (b.fees.high ?? 0) ||
    partly(a) - partly(b) ||
    (a.chain.id < b.chain.id ? -1 : 1)
  );
}

/** The costs, the best chain first. */
export const orderCosts = (costs: readonly BasketCost[]): BasketCost[] => costs.toSorted(byCost);

/** The same for one line. */
function byLine(a: LineChoice, b: LineChoice): number {
  const [x, y] = [a.cost, b.cost];
  const floor = ({ steps }: LineCost) => Number(isFloor(steps.flatMap(({ unknown }) => unknown ?? [])));
  return (
    Number(x.serves === "maybe") - Number(y.serves === "maybe") ||
    floor(x) - floor(y) ||
    (x.fees?.likely ?? 0) - (y.fees?.likely ?? 0) ||
    openLast(x.fees?.high ?? null) - openLast(y.fees?.high ?? null) ||
    (x.fees?.high ?? 0) - (y.fees?.high ?? 0) ||
    Number(x.serves === "partly") - Number(y.serves === "partly") ||
    (a.chain < b.chain ? -1 : 1)
  );
}

/** The best way to pay a basket; the order of the costs does not matter. */
export function bestChain(costs: readonly BasketCost[], lines: readonly BasketLine[]): BestChain {
  const sorted = orderCosts(costs);
  const single = sorted[0] ?? null;
  const rivals = sorted.filter(({ missing }) => single !== null && missing.length === single.missing.length);
  const choices = lines.map(({ kind }) => ({
    kind,
    best: costs
      .flatMap(({ chain, lines: all }) =>
        all
          .filter((cost) => cost.line.kind === kind && cost.fees !== null)
          .map((cost): LineChoice => ({ kind, chain: chain.id, cost })),
      )
      .toSorted(byLine)[0],
  }));
  return {
    single,
    leads:
      single !== null &&
      single.fees.high !== null &&
      rivals.every((other) => other === single || (single.fees.high ?? Infinity) <= other.fees.low),
    lines: choices.flatMap(({ best }) => best ?? []),
    unpaid: choices.filter(({ best }) => best === undefined).map(({ kind }) => kind),
  };
}
