import type { CalendarDate } from "../calendar-date.ts";
import type { Trip } from "./trip.ts";

/** The trip that is under way or comes next; undefined when all are over. */
export function nextTrip(trips: readonly Trip[], today: CalendarDate): Trip | undefined {
  return trips
    .filter((trip) => trip.returns >= today)
    .sort((a, b) => a.departs.localeCompare(b.departs) || (a.id < b.id ? -1 : 1))[0];
}
