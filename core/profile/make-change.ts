import { OVERLAY_FOLDERS, type Overlay } from "../overlay/overlay.ts";
import { ownValue } from "../own-value.ts";
import { sameValue } from "../same-value.ts";
import type { Action } from "./actions.ts";
import { changesBetween } from "./changes.ts";
import type { StepNote } from "./guide-progress.ts";
import { progressIn } from "./progress-in.ts";
import type { Person } from "./person.ts";
import type { Settings } from "./profile.ts";
import { noLink, type Link, type MaybeLink, type Thing } from "./thing.ts";
import type { OwnItem, Trip, TripFields } from "./trip.ts";
import { markOf, type Mark } from "./item-mark.ts";

/*
 * The actions that lead from a record, as it was seen, to the record as it shall be. They name only the fields that
 * differ, so that what was changed elsewhere in the meantime stays, and is never undone unseen.
 */

/** What a form says of a person; weights and guides are changed one by one. */
export function changePerson(was: Person, to: Person): Action {
  const said = ({ weights: _weights, guides: _guides, ...person }: Person) => person;
  return { type: "person.change", id: was.id, changes: changesBetween(said(was), said(to)) };
}

/** @param to null for the weights of the scenario itself */
export function weigh(person: Person, scenario: string, to: Person["weights"][string] | null): Action {
  const was = ownValue(person.weights, scenario) ?? null;
  return { type: "person.weigh", person: person.id, for: scenario, weights: { was, to } };
}

/** @param to the day on which the step was done; null where it is not */
export function markStep(person: Person, guide: string, step: string, to: string | null): Action {
  const was = ownValue(progressIn(person, guide).done, step) ?? null;
  return { type: "person.step", person: person.id, guide, step, done: { was, to } };
}

/** @param to what is noted at the step; null for nothing */
export function noteStep(person: Person, guide: string, step: string, to: StepNote | null): Action {
  const was = ownValue(progressIn(person, guide).notes, step) ?? null;
  return { type: "person.note", person: person.id, guide, step, note: { was, to } };
}

export function changeThing(was: Thing, to: Thing): Action {
  return { type: "thing.change", id: was.id, changes: changesBetween(was, to) };
}

/** @param was undefined where nothing was known of the link */
export function setLink(was: Link | undefined, to: Link): Action {
  const { card, wallet } = to;
  const { state, ...changes } = changesBetween<MaybeLink>(was ?? noLink(to), to);
  const said = state === undefined ? {} : { state: { was: state.was, to: to.state } };
  return { type: "link.set", card, wallet, changes: { ...changes, ...said } };
}

/** A trip that is gone, with what was done on it as it was seen last. */
export function addTripAgain(seen: Trip, trip: TripFields): Action {
  const { id, carry, places, needs, options, basket, marks, ownItems } = seen;
  const progress = { carry, places, needs, options, basket, marks, ownItems };
  return { type: "trip.add", id, trip, progress };
}

/** Who travels is the same in whatever order. */
export function changeTrip({ id, ...was }: TripFields & { id: string }, to: TripFields): Action {
  const { name, destination, departs, returns, travellers, purpose } = was;
  const seen: TripFields = { name, destination, departs, returns, travellers, purpose };
  const same = sameValue(travellers.toSorted(), to.travellers.toSorted());
  const changes = changesBetween(seen, same ? { ...to, travellers } : to);
  return { type: "trip.change", id, changes };
}

/**
 * What is done with the item that a guide is on a trip's list: whoever says that it is done did every step that is left,
 * and who says that it is not has done none. Anything else is said of the item itself.
 * @param steps the guide's steps, in their order
 */
export function markGuide(
  trip: Pick<Trip, "id" | "marks">,
  { id, guide, person, steps }: { id: string; guide: string; person: Person; steps: readonly string[] },
  change: Partial<Pick<Mark, "state" | "note">>,
  on: string,
): Action[] {
  const { done } = progressIn(person, guide);
  const isDone = (step: string) => ownValue(done, step) !== undefined;
  const said = change.state;
  const all = steps.every(isDone);
  const ticked = said === "done" ? steps.filter((step) => !isDone(step)) : [];
  const undone =
    said !== undefined && said !== "done" && (all || said === "to-do") ? steps.filter(isDone) : [];
  // The steps say whether it is done; the item only what they cannot.
  const kept = said === "done" ? { ...change, state: "to-do" as const } : change;
  const marked = markItem(trip, id, kept, on);
  return [
    ...ticked.map((step) => markStep(person, guide, step, on)),
    ...undone.map((step) => markStep(person, guide, step, null)),
    marked,
  ];
}

/**
 * @param on today where the person is
 * @param formerly the id that the item had once
 */
export function markItem(
  trip: Pick<Trip, "id" | "marks">,
  item: string,
  change: Partial<Pick<Mark, "state" | "note">>,
  on: string,
  formerly: string | null = null,
): Action {
  const { state, note } = markOf(trip, item, formerly);
  const changes = changesBetween({ state, note }, { state, note, ...change });
  return { type: "item.mark", trip: trip.id, item, ...(formerly !== null && { formerly }), changes, on };
}

export function changeItem(trip: Pick<Trip, "id">, was: OwnItem, to: OwnItem): Action {
  return { type: "item.change", trip: trip.id, item: was.id, changes: changesBetween(was, to) };
}

/**
 * An own item that is gone, with what the person had done with it.
 * @param today for the case that it says so of no other day
 */
export function addItemAgain({ id }: Pick<Trip, "id">, item: OwnItem, mark: Mark, today: string): Action[] {
  const { state, note, doneOn } = mark;
  const marked = markItem({ id, marks: {} }, item.id, { state, note }, doneOn ?? today);
  return [{ type: "item.add", trip: id, item }, marked];
}

export function changeSettings(
  { language, theme }: Settings,
  change: Partial<Omit<Settings, "copiesFolder">>,
): Action {
  const was = { language, theme };
  return { type: "settings.change", changes: changesBetween(was, { ...was, ...change }) };
}

/** @param overlay the own entries as they were when the records were made */
export function putOwn(overlay: Overlay, records: Overlay): Action {
  const was = Object.fromEntries(
    OVERLAY_FOLDERS.map((folder) => {
      const ids = new Set(records[folder].map(({ id }) => id));
      return [folder, [...overlay[folder]].filter(({ id }) => ids.has(id))];
    }),
  );
  const sources = Object.entries(overlay.sources).filter(([id]) => Object.hasOwn(records.sources, id));
  return {
    type: "overlay.put",
    records,
    was: { ...(was as Omit<Overlay, "sources">), sources: Object.fromEntries(sources) },
  };
}
