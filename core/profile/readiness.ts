import { daysBetween, lastDayOf, type CalendarDate } from "../calendar-date.ts";
import { inUse } from "./in-use.ts";
import type { Thing } from "./thing.ts";

/** A thing that runs out, and the whole days until the end of its last month; negative when it is over. */
export interface Expiring {
  thing: Thing;
  daysLeft: number;
}

/** Things in use that run out within `days` of today, or already have; soonest first. */
export function expiringThings(things: readonly Thing[], today: CalendarDate, days: number): Expiring[] {
  return inUse(things)
    .flatMap((thing) =>
      thing.expires === null ? [] : [{ thing, daysLeft: daysBetween(today, lastDayOf(thing.expires)) }],
    )
    .filter((e) => e.daysLeft <= days)
    .sort((a, b) => a.daysLeft - b.daysLeft || (a.thing.id < b.thing.id ? -1 : 1));
}
