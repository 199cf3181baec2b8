import type { CalendarDate } from "../calendar-date.ts";
import type { Lookup } from "../catalogue/lookup.ts";
import { groupBy } from "../by-key.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Person } from "../profile/person.ts";
import { guideItems } from "../guides/guide-item.ts";
import { ownValue } from "../own-value.ts";
import type { Trip } from "../profile/trip.ts";
import { ITEM_STATES, type ItemState, type Mark } from "../profile/item-mark.ts";
import { applyingRules, type ApplyingRule } from "./applying-rules.ts";
import type { Belongings } from "./belongings.ts";
import { partsOfItemId } from "./item-id.ts";
import { isSettled } from "./merge.ts";

/** How many items are in each state. */
export type StateCounts = Readonly<Record<ItemState, number>>;

/** How far a trip is: the counts of its checklist without the checklist. `done` is what is settled. */
export interface Progress {
  total: number;
  done: number;
  overdue: number;
  states: StateCounts;
}

/** Counts the items of a list by their state. */
export function countStates(items: readonly { mark: Pick<Mark, "state"> }[]): StateCounts {
  const counts = Object.fromEntries(ITEM_STATES.map((state) => [state, 0])) as Record<ItemState, number>;
  for (const { mark } of items) counts[mark.state] += 1;
  return counts;
}

type MarksByRule = ReadonlyMap<string, readonly (readonly [string, Mark])[]>;

/** The marks that hang on items of this rule; one left from a thing that is gone, or from before, hangs on none. */
function marksOn({ rule, things }: ApplyingRule, marks: MarksByRule): Mark[] {
  const found = new Map<string | null, Mark>();
  // What was done since the rule has its own id comes over what was done before.
  for (const id of [rule.formerly ?? rule.id, rule.id])
    for (const [item, mark] of marks.get(id) ?? []) {
      const { thing } = partsOfItemId(item);
      if (things === null ? item === id : thing !== null && things.has(thing)) found.set(thing, mark);
    }
  return [...found.values()];
}

/**
 * How far a trip is, for a list of many trips: counted from the rules and the marks, so it costs what was marked and
 * not what there is to do. Says the same as the counts of `checklistFor`.
 */
export function progressOf(
  catalogue: Pick<Catalogue, "checklist-rules" | "guides">,
  people: readonly Person[],
  lookup: Pick<Lookup, "destination">,
  trip: Trip,
  own: Belongings,
  today: CalendarDate,
): Progress {
  const marks = groupBy(Object.entries(trip.marks), ([id]) => partsOfItemId(id).rule);
  const states: Record<ItemState, number> = { ...countStates([]) };
  let [total, done, overdue] = [0, 0, 0];
  const count = (items: number, marked: readonly Mark[], due: CalendarDate | null) => {
    const settled = marked.filter((mark) => isSettled({ mark })).length;
    for (const { state } of marked) states[state] += 1;
    states["to-do"] += items - marked.length;
    total += items;
    done += settled;
    if (due !== null && due < today) overdue += items - settled;
  };
  for (const applying of applyingRules(catalogue["checklist-rules"], lookup, trip, own)) {
    const { due, things } = applying;
    count(things?.size ?? 1, marksOn(applying, marks), due);
  }
  for (const { id, due } of trip.ownItems) {
    const mark = ownValue(trip.marks, id);
    count(1, mark === undefined ? [] : [mark], due);
  }
  for (const { mark, due } of guideItems(() => catalogue.guides, people, trip)) count(1, [mark], due);
  return { total, done, overdue, states };
}
