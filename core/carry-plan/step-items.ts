import type { CalendarDate } from "../calendar-date.ts";
import { LONGEST_ITEM, type Trip } from "../profile/trip.ts";
import { inRuns, shortened, stepName, type PlanStep } from "./checklist-steps.ts";
import { stepDigits } from "./step-item-id.ts";

/** Says a step in one language. */
export type SayStep = (step: PlanStep) => string;

/**
 * One item that a plan asks for.
 * - `step`: its `stepDigits`. - `titles`: what it says in each language, that in which it is written now first.
 */
export interface StepItem {
  step: string;
  due: CalendarDate;
  titles: readonly [string, ...string[]];
}

/**
 * The items of one step. `formerly`: in each language all titles under which the app once wrote the whole step, when its
 * items were known by their titles and a place was parted by the length of one language alone.
 */
export interface StepItems {
  items: readonly StepItem[];
  formerly: readonly (readonly string[])[];
}

/** A step, or several where all that is packed in one place makes too long a text. */
function partsOf(step: PlanStep, say: readonly SayStep[]): PlanStep[] {
  if (step.kind !== "pack") return [step];
  const { group } = step;
  const part = (items: typeof group.items): PlanStep => ({ ...step, group: { ...group, items } });
  const fits = (items: typeof group.items) =>
    say.every((inWords) => inWords(part(items)).length <= LONGEST_ITEM);
  return inRuns(group.items, fits).map(part);
}

const titleOf = (say: SayStep, step: PlanStep) => shortened(say(step).trim(), LONGEST_ITEM);

/**
 * The items that the steps of a plan are on a checklist. A step is parted alike in every language, so that an item stands
 * for the same in each.
 * @param say how each language says a step, that in which items are written first
 */
export function stepItems(
  steps: readonly PlanStep[],
  trip: Pick<Trip, "id">,
  say: readonly [SayStep, ...SayStep[]],
): StepItems[] {
  const [first, ...others] = say;
  return steps.map((step) => ({
    items: partsOf(step, say).map((part) => ({
      step: stepDigits(stepName(trip, part)),
      due: part.due,
      titles: [titleOf(first, part), ...others.map((inWords) => titleOf(inWords, part))],
    })),
    formerly: say.map((inWords) => partsOf(step, [inWords]).map((part) => titleOf(inWords, part))),
  }));
}
