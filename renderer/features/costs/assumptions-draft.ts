import {
  BASKET_FIGURES,
  BASKET_SUMS,
  type BasketFigure,
  type BasketSum,
} from "../../../core/profile/basket-shape.ts";
import { compare, decimalText, dividedBy, exact } from "../../../core/costs/exact.ts";
import { moneySchema } from "../../../core/money.ts";
import { amountText, parseAmount } from "../../../core/parse-amount.ts";
import { parseDecimal } from "../../../core/parse-decimal.ts";
import { ownDecimalSchema } from "../../../core/profile/own-decimal.ts";
import type { OwnBasket } from "../../../core/profile/trip-plan.ts";
import { z } from "../../../core/zod.ts";

/** What stands in the form: a person’s own figure for each assumption, "" where the estimate holds. */
export type AssumptionsDraft = Record<BasketSum | BasketFigure, string>;
export type OwnFigures = Pick<OwnBasket, "sums" | "figures">;

/** Figures that are shares of 1 and are typed in percent. */
const SHARES: readonly BasketFigure[] = ["cash-share", "small-share"];
const HUNDRED = exact(100);

/** A figure as it is typed and shown: a share in percent. */
export function figureText(id: BasketFigure, figure: string): string {
  if (!SHARES.includes(id)) return figure;
  return decimalText(dividedBy(exact(figure), dividedBy(exact(1), HUNDRED)), 2).replace(/\.?0+$/, "");
}

export function toAssumptionsDraft(own: OwnBasket | null): AssumptionsDraft {
  const sums = BASKET_SUMS.map((id) => {
    const sum = own?.sums[id];
    return [id, sum === undefined ? "" : amountText(sum.minor, sum.currency)];
  });
  const figures = BASKET_FIGURES.map((id) => {
    const figure = own?.figures[id];
    return [id, figure === undefined ? "" : figureText(id, figure)];
  });
  return Object.fromEntries([...sums, ...figures]) as AssumptionsDraft;
}

function readShare(typed: string): string | null {
  const percent = parseDecimal(typed.replace(/[%％]\s*$/, ""));
  if (percent === null || compare(exact(percent), HUNDRED) > 0) return null;
  return decimalText(dividedBy(exact(percent), HUNDRED), 6).replace(/\.?0+$/, "");
}

/**
 * What the form has to be, and the figures it describes.
 * @param currencyOf in which money a sum is typed
 */
export function assumptionsForm(
  currencyOf: (id: BasketSum) => string,
): z.ZodType<OwnFigures, AssumptionsDraft> {
  const shape = Object.fromEntries([...BASKET_SUMS, ...BASKET_FIGURES].map((id) => [id, z.string()]));
  const schema = z.strictObject(shape) as unknown as z.ZodType<AssumptionsDraft, AssumptionsDraft>;
  return schema.transform((draft, context) => {
    const read: OwnFigures = { sums: {}, figures: {} };
    const wrong = (id: string, message: string) => context.addIssue({ code: "custom", path: [id], message });
    for (const id of BASKET_SUMS) {
      if (draft[id].trim() === "") continue;
      const currency = currencyOf(id);
      const sum = moneySchema.safeParse({ minor: parseAmount(draft[id], currency), currency });
      if (sum.success) read.sums[id] = sum.data;
      else wrong(id, "money.amount");
    }
    for (const id of BASKET_FIGURES) {
      if (draft[id].trim() === "") continue;
      const isShare = SHARES.includes(id);
      const figure = ownDecimalSchema.safeParse(isShare ? readShare(draft[id]) : parseDecimal(draft[id]));
      if (figure.success) read.figures[id] = figure.data;
      else wrong(id, isShare ? "costs.share" : "costs.figure");
    }
    return read;
  });
}
