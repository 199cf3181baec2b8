import type { LikelihoodClass } from "../catalogue/likelihood.ts";
import { ownValue } from "../own-value.ts";
import type { CheckStep } from "./check-order.ts";
import type { Orderable, RankedCause } from "./ranked-cause.ts";

export type CauseWeights = Readonly<Record<LikelihoodClass, number>>;

/** Ours: no source counts shares. Only the order within a symptom is tested. */
export const USUAL_WEIGHTS: CauseWeights = { common: 9, occasional: 3, rare: 1 };

/** Others that would do as well: an order that holds under all of them does not hang on ours. */
export const OTHER_WEIGHTS: readonly CauseWeights[] = [
  { common: 6, occasional: 3, rare: 1 },
  { common: 12, occasional: 3, rare: 1 },
];

/** How much likelier a cause is that something speaks for. */
const RAISED = 2;

/** What is left to ask once somebody has answered the telephone, or stands at the counter. */
const ONE_QUESTION = 1;

/** Likelihood and minutes of looking; a call to the same place is made once for all that it can settle. */
export function checkOf(
  { cause: { id, likelihood, check, call }, raised }: RankedCause<Orderable>,
  weights: CauseWeights,
): CheckStep {
  const weight = (ownValue(weights, likelihood.class) ?? 1) * (raised ? RAISED : 1);
  if (check.by !== "call" && check.by !== "visit")
    return { id, weight, minutes: check.minutes, shared: null };
  const minutes = Math.max(check.minutes - ONE_QUESTION, 0);
  return { id, weight, minutes: ONE_QUESTION, shared: { id: `${check.by} ${call[0] ?? ""}`, minutes } };
}
