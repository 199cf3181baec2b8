import { OVERLAY_FOLDERS } from "../overlay/overlay.ts";
import { kindOf, type Action } from "./actions.ts";
import type { StepLabel } from "./history.ts";
import type { Profile, Records } from "./profile.ts";

/** The longest subject that a label takes. */
const LONGEST = 120;

/** How many records a person would count: an own entry is one, the sources it rests on are none. */
export function countRecords({ people, things, links, trips, overlay, views, rates }: Records): number {
  const entries = OVERLAY_FOLDERS.reduce((sum, folder) => sum + overlay[folder].length, 0);
  return people.length + things.length + links.length + trips.length + views.length + rates.length + entries;
}

/**
 * The label of a step. An import counts the records it brought, every other step its actions.
 * @param first its first action, which names it
 * @param count of its actions
 * @param before the profile it was taken from; what it removed is named from there
 * @param after the profile it led to
 */
export function labelOf(first: Action, count: number, before: Profile, after: Profile): StepLabel {
  const subject = kindOf(first).subject(first, [before, after]).slice(0, LONGEST);
  if (first.type !== "profile.import") return { action: first.type, subject, count };
  return { action: first.type, subject, count: Math.max(1, countRecords(first.records)) };
}
