import type { Cause } from "../catalogue/cause.ts";
import { checkOf, USUAL_WEIGHTS } from "./cause-weights.ts";
import type { FactQuestion } from "./fact-questions.ts";
import { nextQuestion, type Question, type Remaining } from "./next-question.ts";
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
function remaining({ causes, facts, said, today }: Asking): Remaining {
  const { open } = orderCauses(causes, facts, today, { said });
  const certain = open.filter((one) => one.certain);
  const weightOf = (of: typeof open) => of.reduce((sum, one) => sum + checkOf(one, USUAL_WEIGHTS).weight, 0);
  if (certain.length > 0) return { steps: [], others: weightOf(certain) };
  const catchAlls = open.filter(({ cause }) => cause.last === true);
  const steps = open.filter(({ cause }) => cause.last !== true).map((one) => checkOf(one, USUAL_WEIGHTS));
  return { steps, others: SOMETHING_ELSE + weightOf(catchAlls) };
}

/**
 * The question about a fact that is worth its seconds; null where looking at once takes less. An answer is as likely as
 * what it leaves weighs.
 */
export function worthAsking(asking: Asking, questions: readonly FactQuestion[]): FactQuestion | null {
  const weigh = (facts: Facts) => {
    const left = remaining({ ...asking, facts: { ...asking.facts, ...facts } });
    return { weight: left.steps.reduce((sum, { weight }) => sum + weight, left.others), left };
  };
  const posed = questions.map(({ id, seconds, yes, no }): Question => ({
    id,
    seconds,
    answers: [weigh(yes), weigh(no)],
  }));
  const best = nextQuestion(remaining(asking), posed);
  return questions.find(({ id }) => id === best?.id) ?? null;
}
