import {
  basketLineSchema,
  LINE_KINDS,
  type BasketLine,
  type LineKind,
} from "../../../core/profile/basket-shape.ts";
import type { TripCosts } from "../../../core/costs/trip-costs.ts";
import { amountText, parseAmount } from "../../../core/parse-amount.ts";
import type { OwnBasket } from "../../../core/profile/trip-plan.ts";
import { z } from "../../../core/zod.ts";

/** What stands in the form: for each line how many and how much each, "" where the estimate holds. */
export type BasketDraft = Record<`${LineKind}-count` | `${LineKind}-each`, string>;

const { shape } = basketLineSchema;

/** In which money the sum of a line is typed: that of the line as the person has it, else of the estimate. */
export function currencyOfLine(
  { estimate, currency }: TripCosts,
  own: readonly BasketLine[],
  kind: LineKind,
) {
  const isIt = (line: BasketLine) => line.kind === kind;
  return (own.find(isIt) ?? estimate.lines.find(isIt))?.each.currency ?? currency;
}

/** The form filled with the lines that the person changed. */
export function toBasketDraft(own: OwnBasket | null): BasketDraft {
  const fields = LINE_KINDS.flatMap((kind) => {
    const line = own?.lines.find((one) => one.kind === kind);
    return [
      [`${kind}-count`, line === undefined ? "" : String(line.count)],
      [`${kind}-each`, line === undefined ? "" : amountText(line.each.minor, line.each.currency)],
    ];
  });
  return Object.fromEntries(fields) as BasketDraft;
}

const countOf = (text: string) => (/^\d{1,6}$/.test(text) ? Number(text) : Number.NaN);

/** What the form has to be, and the lines it describes. One of two fields takes the other from the estimate. */
export function basketForm(
  costs: TripCosts,
  own: readonly BasketLine[],
): z.ZodType<BasketLine[], BasketDraft> {
  const fields = LINE_KINDS.flatMap((kind) => [
    [`${kind}-count`, z.string()] as const,
    [`${kind}-each`, z.string()] as const,
  ]);
  const schema = z.strictObject(Object.fromEntries(fields)) as unknown as z.ZodType<BasketDraft, BasketDraft>;
  return schema.transform((draft, context) =>
    LINE_KINDS.flatMap((kind): BasketLine[] => {
      const wrong = (field: "count" | "each", message: string) =>
        context.addIssue({ code: "custom", path: [`${kind}-${field}`], message });
      const [count, each] = [draft[`${kind}-count`].normalize("NFKC").trim(), draft[`${kind}-each`].trim()];
      if (count === "" && each === "") return [];
      const estimate = costs.estimate.lines.find((line) => line.kind === kind);
      const currency = currencyOfLine(costs, own, kind);
      const line = {
        kind,
        count: count === "" ? (estimate?.count ?? Number.NaN) : countOf(count),
        each: {
          minor:
            each === "" ? (estimate?.each.minor ?? Number.NaN) : (parseAmount(each, currency) ?? Number.NaN),
          currency: each === "" ? (estimate?.each.currency ?? currency) : currency,
        },
      };
      if (!shape.count.safeParse(line.count).success)
        wrong("count", count === "" ? "costs.both" : "costs.count");
      if (!shape.each.safeParse(line.each).success)
        wrong("each", each === "" ? "costs.both" : "money.amount");
      return [line];
    }),
  );
}
