/**
 * A day in the proleptic Gregorian calendar, `YYYY-MM-DD`, without a time or a zone: a departure date is
 * the same day wherever it is read. All arithmetic below is in UTC, so clock changes cannot move a day.
 */
export type CalendarDate = string;

/** A month, `YYYY-MM`, as printed on a card. */
export type CalendarMonth = string;

const MS_PER_DAY = 86_400_000;

function toUtc(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** The day `days` after `date`; negative goes back. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(toUtc(date) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((toUtc(to) - toUtc(from)) / MS_PER_DAY);
}

/** The last day of a month: a card that expires 2027-03 still works on 2027-03-31. */
export function lastDayOf(month: CalendarMonth): CalendarDate {
  const [year, number] = month.split("-").map(Number) as [number, number];
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

/** The day `months` before `date`; where that month is shorter, its last day. */
export function monthsBefore(date: CalendarDate, months: number): CalendarDate {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 - months, 1)).toISOString();
  const last = lastDayOf(first.slice(0, 7));
  return `${first.slice(0, 8)}${String(Math.min(day, Number(last.slice(8)))).padStart(2, "0")}`;
}

/** Whether a month is over before a day: a card that expires then is of no use on it. */
export function endsBefore(month: CalendarMonth, day: CalendarDate): boolean {
  // A day of the month itself is never after its last one.
  return month < day.slice(0, 7);
}

/** The day a local `Date` falls on where it is read. The only bridge from a clock to a calendar date. */
export function localDay(now: Date): CalendarDate {
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
