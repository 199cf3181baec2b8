import { addDays, daysBetween, type CalendarDate } from "../calendar-date.ts";

const DAYS_A_WEEK = 7;
const WORKING_DAYS_A_WEEK = 5;
/** A Monday. */
const MONDAY: CalendarDate = "2024-01-01";

function isWeekend(day: CalendarDate): boolean {
  const since = daysBetween(MONDAY, day);
  const weekday = ((since % DAYS_A_WEEK) + DAYS_A_WEEK) % DAYS_A_WEEK;
  return weekday >= WORKING_DAYS_A_WEEK;
}

/** The day so many working days before another, Saturdays and Sundays left out; holidays are not known here. */
export function workingDaysBefore(day: CalendarDate, days: number): CalendarDate {
  let [found, left] = [day, days];
  while (left > 0) {
    found = addDays(found, -1);
    if (!isWeekend(found)) left -= 1;
  }
  return found;
}
