import type { CalendarDate } from "../calendar-date.ts";
import { ownValue } from "../own-value.ts";

export const ITEM_STATES = ["to-do", "doing", "done", "not-needed", "blocked"] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/**
 * What the person did with a checklist item. Kept by the item's stable id, never by its text, so that it survives
 * every regeneration. `doneOn` is the day it was set to done.
 */
export interface Mark {
  state: ItemState;
  note: string;
  doneOn: CalendarDate | null;
}

/** An item with which nothing was done. */
export const UNMARKED: Mark = { state: "to-do", note: "", doneOn: null };

/**
 * What the person did with an item of a trip, by its id; to do as long as they did nothing.
 * @param formerly the id that the item had once: what was done with it then, as long as nothing was done since
 */
export function markOf(
  { marks }: { marks: Readonly<Record<string, Mark>> },
  item: string,
  formerly: string | null = null,
): Mark {
  return ownValue(marks, item) ?? (formerly === null ? undefined : ownValue(marks, formerly)) ?? UNMARKED;
}
