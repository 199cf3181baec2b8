import type { CalendarDate } from "../calendar-date.ts";
import { compareText } from "../compare-text.ts";
import type { Trip } from "./trip.ts";

/** Trips as they are listed: those under way or ahead by their first day, then those that are over. */
export function listTrips(trips: readonly Trip[], today: CalendarDate): Trip[] {
  const over = ({ returns }: Trip) => Number(returns < today);
  return trips.toSorted((a, b) => over(a) - over(b) || compareText(a.departs, b.departs));
}
