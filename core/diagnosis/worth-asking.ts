import type { Cause } from "../catalogue/cause.ts";
import { compare, ZERO, type Exact } from "../costs/exact.ts";
import { checkOf, USUAL_WEIGHTS } from "./cause-weights.ts";
import type { CheckStep } from "./check-order.ts";
import type { FactQuestion } from "./fact-questions.ts";
import { minutesSaved, type Remaining } from "./next-question.ts";
import { orderCauses, type SaidCauses } from "./order-causes.ts";
import type { Facts } from "./paths.ts";
import type { CalendarDate } from "../calendar-date.ts";

/** Something that no check finds, beside the causes: as likely as one that happens now and then. Ours. */
export const SOMETHING_ELSE = USUAL_WEIGHTS.occasional;

export interface Asking {
  causes: readonly Cause[];
  facts: Facts;
  said: SaidCauses;
  today: CalendarDate;
}

/** What is left to look at. What a fact proves needs no looking; catch-alls ask nothing and count as something else. */
interface Weighed {
  steps: readonly CheckStep[];
  others: number;
  isCertain: boolean;
}

function weigh({ causes, facts, said, today }: Asking): Weighed {
  const { open } = orderCauses(causes, facts, today, { said });
  const certain = open.filter((one) => one.certain);
  const stepsOf = (of: typeof open) => of.map((one) => checkOf(one, USUAL_WEIGHTS));
  if (certain.length > 0) return { steps: stepsOf(certain), others: 0, isCertain: true };
  const catchAlls = stepsOf(open.filter(({ cause }) => cause.last === true));
  return {
    steps: stepsOf(open.filter(({ cause }) => cause.last !== true)),
    others: SOMETHING_ELSE + total(catchAlls),
    isCertain: false,
  };
}

const total = (steps: readonly CheckStep[]) => steps.reduce((sum, { weight }) => sum + weight, 0);

const leftOf = ({ steps, others, isCertain }: Weighed): Remaining =>
  isCertain ? { steps: [], others: total(steps) + others } : { steps, others };

/** What is left while the answer is not known: each cause weighs what it does under all the answers together. */
function beforeAnswer(answers: readonly Weighed[]): Remaining {
  const byId = new Map<string, CheckStep>();
  for (const step of answers.flatMap(({ steps }) => steps)) {
    const known = byId.get(step.id);
    byId.set(step.id, known === undefined ? step : { ...known, weight: known.weight + step.weight });
  }
  return { steps: [...byId.values()], others: answers.reduce((sum, { others }) => sum + others, 0) };
}

/**
 * The question about a fact that saves the most minutes; null where looking at once takes less than any. An answer is as likely as
 * what it leaves weighs.
 */
export function worthAsking(asking: Asking, questions: readonly FactQuestion[]): FactQuestion | null {
  let best: { question: FactQuestion; saved: Exact } | null = null;
  for (const question of questions) {
    const { id, seconds, yes, no } = question;
    const weighed = [yes, no].map((facts) => weigh({ ...asking, facts: { ...asking.facts, ...facts } }));
    const answers = weighed.map((one) => ({ weight: total(one.steps) + one.others, left: leftOf(one) }));
    const saved = minutesSaved(beforeAnswer(weighed), { id, seconds, answers });
    if (compare(saved, best?.saved ?? ZERO) > 0) best = { question, saved };
  }
  return best?.question ?? null;
}
