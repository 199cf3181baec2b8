import type { Money } from "../money.ts";
import {
  LINE_KINDS,
  type BasketFigure,
  type BasketLine,
  type BasketSum,
  type LineKind,
} from "../profile/basket-shape.ts";

/**
 * What was taken for granted for a basket. `record`: where the figure is from, null for an estimate of ours; `own`: the
 * person put theirs in its place.
 */
export type BasketAssumption = { record: string | null; own: boolean } & (
  | { id: BasketSum; sum: Money }
  | { id: BasketFigure; figure: string }
);

/** What a trip's money goes on. `own`: the lines a person changed, which rest on no assumption any more. */
export interface Basket {
  days: number;
  lines: readonly BasketLine[];
  own: readonly LineKind[];
  assumptions: readonly BasketAssumption[];
}

/** Which line an assumption is behind; `day` and the shares are behind several. */
const BEHIND: Record<BasketAssumption["id"], readonly LineKind[]> = {
  day: ["shop-purchase", "small-payment", "atm-withdrawal"],
  night: ["online"],
  "cash-share": ["shop-purchase", "small-payment", "atm-withdrawal"],
  "small-share": ["shop-purchase", "small-payment"],
  "small-payments-a-day": ["small-payment"],
  "purchases-a-day": ["shop-purchase"],
  "days-per-withdrawal": ["atm-withdrawal"],
  "mb-a-day": ["data"],
  "price-per-gb": ["data"],
  nights: ["online"],
};

const inOrder = (lines: readonly BasketLine[]) =>
  lines.toSorted((a, b) => LINE_KINDS.indexOf(a.kind) - LINE_KINDS.indexOf(b.kind));

/** The basket with a line as a person has it; assumptions that nothing rests on any more are gone. */
export function withLine(basket: Basket, line: BasketLine): Basket {
  const others = basket.lines.filter(({ kind }) => kind !== line.kind);
  const own = LINE_KINDS.filter((kind) => kind === line.kind || basket.own.includes(kind));
  return {
    ...basket,
    lines: inOrder([...others, line]),
    own,
    assumptions: basket.assumptions.filter(({ id }) => BEHIND[id].some((kind) => !own.includes(kind))),
  };
}

/** What a line comes to, in its own currency. */
export function sumOfLine({ count, each }: BasketLine): Money {
  return { minor: count * each.minor, currency: each.currency };
}
