import { CURRENCIES } from "../../../core/currencies.ts";
import type { Money } from "../../../core/money.ts";
import { amountText, parseAmount } from "../../../core/parse-amount.ts";
import type { Person } from "../../../core/profile/person.ts";
import { z } from "../../../core/zod.ts";

/** What stands in the form of a budget. Nothing is no budget. */
export interface BudgetDraft {
  amount: string;
  currency: string;
}
export type Budget = Money | null;

/** The form as it begins: what is kept, or nothing, in the money of the mainland. */
export function toBudgetDraft({ monthlyBudget }: Pick<Person, "monthlyBudget">): BudgetDraft {
  if (monthlyBudget === null) return { amount: "", currency: "CNY" };
  const { minor, currency } = monthlyBudget;
  return { amount: amountText(minor, currency), currency };
}

/** The budget that the form describes: an amount of more than nothing in a currency that there is. */
export const budgetForm: z.ZodType<Budget, BudgetDraft> = z
  .strictObject({ amount: z.string(), currency: z.string() })
  .transform((draft, context): Budget => {
    const currency = draft.currency.trim().toUpperCase();
    const wrong = (field: keyof BudgetDraft, message: string) =>
      context.addIssue({ code: "custom", path: [field], message });
    if (draft.amount.trim() === "") return null;
    if (!CURRENCIES.includes(currency)) {
      wrong("currency", "money.currency");
      return null;
    }
    const minor = parseAmount(draft.amount, currency);
    if (minor === null || minor === 0) wrong("amount", "money.amount");
    return { minor: minor ?? 0, currency };
  });
