import type { CalendarDate } from "../calendar-date.ts";
import type { Trip } from "./trip.ts";

/**
 * The trip that is under way or comes next; undefined when all are over.
 * @param traveller only trips of this person; null for those of anybody
 */
export function nextTrip(
  trips: readonly Trip[],
  today: CalendarDate,
  traveller: string | null = null,
): Trip | undefined {
  return trips
    .filter(({ travellers }) => traveller === null || travellers.includes(traveller))
    .filter((trip) => trip.returns >= today)
    .sort((a, b) => a.departs.localeCompare(b.departs) || (a.id < b.id ? -1 : 1))[0];
}
