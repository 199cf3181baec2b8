import type { Action } from "../profile/actions.ts";
import { markOf } from "../profile/item-mark.ts";
import type { OwnItem, Trip } from "../profile/trip.ts";
import { isAsWritten, stepItemId, stepOfItem } from "./step-item-id.ts";
import type { StepItem, StepItems } from "./step-items.ts";

/**
 * A plan beside what plans wrote into the checklist of its trip.
 * - `missing`: what it asks for and is not there. - `behind`: items of an earlier plan that do not fit this one and that the
 *   person left alone. - `kept`: open ones that do not fit it either, and that the person changed or began: they stay.
 */
export interface WrittenSteps {
  missing: readonly StepItem[];
  behind: readonly OwnItem[];
  kept: readonly OwnItem[];
}

/** Whether an item says a step as a plan would say it now, in whatever language. */
const fits = ({ due, titles }: StepItem, item: OwnItem) => item.due === due && titles.includes(item.title);

/** Lays what a plan asks for beside what is on the checklist of its trip. What no plan wrote is never among the items. */
export function writtenSteps(
  steps: readonly StepItems[],
  trip: Pick<Trip, "ownItems" | "marks">,
): WrittenSteps {
  const ofPlan = trip.ownItems.filter(({ id }) => stepOfItem(id) !== null);
  // As earlier versions of the app wrote steps, or as the person wrote them themselves.
  const titles = new Set(trip.ownItems.filter(({ id }) => stepOfItem(id) === null).map(({ title }) => title));
  const isTouched = (item: OwnItem) => {
    const { state, note } = markOf(trip, item.id);
    return state !== "to-do" || note !== "" || !isAsWritten(item);
  };
  const isOpen = ({ id }: OwnItem) => !["done", "not-needed"].includes(markOf(trip, id).state);
  const asked = new Map(steps.flatMap(({ items }) => items.map((one) => [one.step, one])));

  /** The items that stand for a step: all that the person touched, else one that fits. */
  function standingFor(step: StepItem): OwnItem[] {
    const written = ofPlan.filter(({ id }) => stepOfItem(id) === step.step);
    const touched = written.filter(isTouched);
    return touched.length > 0 ? touched : written.filter((item) => fits(step, item)).slice(0, 1);
  }
  const standing = new Set([...asked.values()].flatMap(standingFor));
  const isThere = (step: StepItem) =>
    step.titles.some((title) => titles.has(title)) || standingFor(step).length > 0;
  const isThereFormerly = ({ formerly }: StepItems) =>
    formerly.some((said) => said.length > 0 && said.every((title) => titles.has(title)));
  const isMisfit = (item: OwnItem) => {
    const step = asked.get(stepOfItem(item.id) ?? "");
    return step === undefined || (isAsWritten(item) && !fits(step, item));
  };
  return {
    missing: steps.flatMap((step) =>
      isThereFormerly(step) ? [] : step.items.filter((one) => !isThere(one)),
    ),
    behind: ofPlan.filter((item) => !isTouched(item) && !standing.has(item)),
    kept: ofPlan.filter((item) => isTouched(item) && isOpen(item) && isMisfit(item)),
  };
}

/** What writes items into a checklist. */
export function writeItems({ id: trip }: Pick<Trip, "id">, items: readonly StepItem[]): Action[] {
  return items.map(({ step, due, titles: [title] }): Action => {
    const content = { phase: "before" as const, title, due };
    return { type: "item.add", trip, item: { id: stepItemId(step, content), ...content } };
  });
}

/** What takes items off a checklist. */
export function takeOff({ id: trip }: Pick<Trip, "id">, items: readonly OwnItem[]): Action[] {
  return items.map(({ id }): Action => ({ type: "item.remove", trip, item: id }));
}
