import { expect, test } from "vitest";
import { budgetForm, toBudgetDraft, type Budget, type BudgetDraft } from "./budget-draft.ts";

test.each<[BudgetDraft, Budget]>([
  [
    { amount: "9000", currency: "cny" },
    { minor: 900_000, currency: "CNY" },
  ],
  [
    { amount: " 1,234.50 ", currency: "USD" },
    { minor: 123_450, currency: "USD" },
  ],
  [
    { amount: "120000", currency: "JPY" },
    { minor: 120_000, currency: "JPY" },
  ],
  [{ amount: "", currency: "nowhere" }, null],
])("%j is %j", (draft, budget) => {
  expect(budgetForm.parse(draft)).toEqual(budget);
});

test.each<[BudgetDraft, keyof BudgetDraft]>([
  [{ amount: "some", currency: "CNY" }, "amount"],
  [{ amount: "0", currency: "CNY" }, "amount"],
  [{ amount: "1.5", currency: "JPY" }, "amount"],
  [{ amount: "9000", currency: "ABC" }, "currency"],
])("%j is wrong in %s", (draft, field) => {
  expect(budgetForm.safeParse(draft).error?.issues.map(({ path }) => path[0])).toEqual([field]);
});

test("what is kept stands in the form as it was typed", () => {
  const monthlyBudget = { minor: 900_050, currency: "CNY" };
  expect(toBudgetDraft({ monthlyBudget })).toEqual({ amount: "9000.50", currency: "CNY" });
  expect(budgetForm.parse(toBudgetDraft({ monthlyBudget }))).toEqual(monthlyBudget);
});
