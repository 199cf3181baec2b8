import { OVERLAY_FOLDERS, type Overlay, type OverlayFolder } from "../overlay/overlay.ts";
import type { Action } from "./actions.ts";
import type { StepLabel } from "./history.ts";
import type { Profile, Records } from "./profile.ts";

/** Between the two names of a step that is about two things, such as a card and a wallet. */
export const SUBJECT_ARROW = " → ";

/** The longest subject that a label takes. */
const LONGEST = 120;

/** What a step is named after: something with this id, as it was before the step or is after it. */
function found<T extends { id: string }>(
  list: (profile: Profile) => readonly T[],
  id: string,
  states: readonly Profile[],
): T | undefined {
  return states.flatMap((profile) => list(profile)).find((entry) => entry.id === id);
}

/** How many records a person would count: an own entry is one, the sources it rests on are none. */
export function countRecords({ people, things, links, trips, overlay, views }: Records): number {
  const entries = OVERLAY_FOLDERS.reduce((sum, folder) => sum + overlay[folder].length, 0);
  return people.length + things.length + links.length + trips.length + views.length + entries;
}

/** A record’s own name when it is one name in both languages, else its id, which the screens have a name for. */
export function recordSubject(record: Overlay[OverlayFolder][number] | undefined): string {
  if (record === undefined) return "";
  if ("target" in record) return [record.product, record.target.id].join(SUBJECT_ARROW);
  return record.name.en === record.name["zh-CN"] ? record.name.en : record.id;
}

/** The name of what an action is about: a person’s own words, or the id of a product; "" when it has none. */
function subjectOf(action: Action, states: readonly Profile[]): string {
  const thing = (id: string) => {
    const one = found((p) => p.things, id, states);
    return one === undefined ? "" : one.label || one.product;
  };
  const person = (id: string) => found((p) => p.people, id, states)?.name ?? "";
  const trip = (id: string) => found((p) => p.trips, id, states);
  switch (action.type) {
    case "settings.change":
    case "profile.import":
    case "profile.clear":
      return "";
    case "person.add":
    case "person.change":
      return action.person.name;
    case "person.remove":
    case "person.move":
      return person(action.id);
    case "thing.add":
    case "thing.change":
      return action.thing.label || action.thing.product;
    case "thing.remove":
    case "thing.move":
      return thing(action.id);
    case "link.set":
      return [thing(action.link.card), thing(action.link.wallet)].join(SUBJECT_ARROW);
    case "link.clear":
      return [thing(action.card), thing(action.wallet)].join(SUBJECT_ARROW);
    case "trip.add":
    case "trip.change":
      return action.trip.name;
    case "trip.remove":
      return trip(action.id)?.name ?? "";
    case "trip.carry":
      return thing(action.thing);
    case "item.mark":
    case "item.remove": {
      const of = trip(action.trip);
      return of?.ownItems.find(({ id }) => id === action.item)?.title ?? of?.name ?? "";
    }
    case "item.add":
    case "item.change":
      return action.item.title;
    case "overlay.put":
      return recordSubject(OVERLAY_FOLDERS.flatMap((folder) => [...action.records[folder]])[0]);
    case "overlay.remove":
      return recordSubject(
        states.flatMap(({ overlay }) => [...overlay[action.folder]]).find(({ id }) => id === action.id),
      );
    case "view.add":
      return action.view.name;
    case "view.remove":
      return found((p) => p.views, action.id, states)?.name ?? "";
  }
}

/**
 * The label of a step. An import counts the records it brought, every other step its actions.
 * @param first its first action, which names it
 * @param count of its actions
 * @param before the profile it was taken from; what it removed is named from there
 * @param after the profile it led to
 */
export function labelOf(first: Action, count: number, before: Profile, after: Profile): StepLabel {
  const subject = subjectOf(first, [before, after]).slice(0, LONGEST);
  if (first.type !== "profile.import") return { action: first.type, subject, count };
  return { action: first.type, subject, count: Math.max(1, countRecords(first.records)) };
}
