import { daysBetween, type CalendarDate } from "../calendar-date.ts";
import { PHASES, type Phase } from "../catalogue/phase.ts";
import type { OwnItem, Trip } from "../profile/trip.ts";
import { markOf, type Mark } from "../profile/item-mark.ts";
import { compareText } from "../compare-text.ts";
import type { GuideItem } from "../guides/guide-item.ts";
import type { GeneratedItem } from "./generate.ts";

/** An item on the list: made by a rule, written by the person, or a guide they put there; with what was done with it. */
export interface ChecklistItem {
  id: string;
  /** The id it had once, under which it may be marked. */
  formerly: string | null;
  phase: Phase;
  due: CalendarDate | null;
  /** Days from today to the due date; negative is late. Null for daily items. */
  inDays: number | null;
  /** Late and still open: only these are shown as overdue. */
  overdue: boolean;
  mark: Mark;
  source:
    | { kind: "rule"; item: GeneratedItem }
    | { kind: "own"; item: OwnItem }
    | { kind: "guide"; item: GuideItem };
}

export interface ChecklistPhase {
  phase: Phase;
  items: ChecklistItem[];
  done: number;
}

export interface Checklist {
  phases: ChecklistPhase[];
  total: number;
  done: number;
  doing: number;
  blocked: number;
  overdue: number;
}

/** Items that are settled need nothing more: done, or not needed. */
export function isSettled(item: Pick<ChecklistItem, "mark">): boolean {
  return item.mark.state === "done" || item.mark.state === "not-needed";
}

/** Days from today to a due date. Many items are due on few days, so each is counted once. */
function countDays(today: CalendarDate): (due: CalendarDate) => number {
  const known = new Map<CalendarDate, number>();
  return (due) => {
    const days = known.get(due) ?? daysBetween(today, due);
    known.set(due, days);
    return days;
  };
}

function toItem(
  source: ChecklistItem["source"],
  trip: Pick<Trip, "marks">,
  daysTo: (due: CalendarDate) => number,
): ChecklistItem {
  const { id, phase, due } = source.item;
  const formerly = source.kind === "rule" ? source.item.formerly : null;
  const mark = source.kind === "guide" ? source.item.mark : markOf(trip, id, formerly);
  const inDays = due === null ? null : daysTo(due);
  const overdue = inDays !== null && inDays < 0 && !isSettled({ mark });
  return { id, formerly, phase, due, inDays, overdue, mark, source };
}

/** Open items first, by due date; settled ones after them, in the same order. */
function byUrgency(a: ChecklistItem, b: ChecklistItem): number {
  return (
    Number(isSettled(a)) - Number(isSettled(b)) ||
    compareText(a.due ?? "9999", b.due ?? "9999") ||
    compareText(a.id, b.id)
  );
}

/**
 * Lays the person's marks, own items and guides over the generated ones, by stable id: ticks, notes and own items
 * survive every regeneration, and a rule whose text changed keeps its tick.
 */
export function mergeChecklist(
  generated: readonly GeneratedItem[],
  trip: Pick<Trip, "marks" | "ownItems">,
  today: CalendarDate,
  guides: readonly GuideItem[] = [],
): Checklist {
  const daysTo = countDays(today);
  const items = [
    ...generated.map((item) => toItem({ kind: "rule", item }, trip, daysTo)),
    ...trip.ownItems.map((item) => toItem({ kind: "own", item }, trip, daysTo)),
    ...guides.map((item) => toItem({ kind: "guide", item }, trip, daysTo)),
  ].sort(byUrgency);
  const count = (test: (item: ChecklistItem) => boolean) => items.filter(test).length;
  return {
    phases: PHASES.map((phase) => {
      const own = items.filter((item) => item.phase === phase);
      return { phase, items: own, done: own.filter(isSettled).length };
    }).filter((p) => p.items.length > 0),
    total: items.length,
    done: count(isSettled),
    doing: count((i) => i.mark.state === "doing"),
    blocked: count((i) => i.mark.state === "blocked"),
    overdue: count((i) => i.overdue),
  };
}
