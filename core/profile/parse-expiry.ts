import type { CalendarDate, CalendarMonth } from "../calendar-date.ts";

interface TypedMonth {
  /** Two digits or four, as typed. */
  year: string;
  /** Two digits. */
  month: string;
}

/** A month the way people copy it: `2028-05`, `2028/5`, `05/28`, `5/2028`, `0528`; null for what is none. */
function typedMonth(text: string): TypedMonth | null {
  const compact = text.normalize("NFKC").trim();
  const yearFirst = /^((?:19|20)\d{2})\s*[-/.年]\s*(\d{1,2})\s*月?$/.exec(compact);
  const monthFirst = /^(\d{1,2})\s*[-/.]\s*((?:19|20)\d{2}|\d{2})$/.exec(compact);
  const bare = /^(\d{2})(\d{2})$/.exec(compact);
  const [year, month] = yearFirst
    ? [yearFirst[1], yearFirst[2]]
    : [(monthFirst ?? bare)?.[2], (monthFirst ?? bare)?.[1]];
  if (year === undefined || month === undefined) return null;
  const number = Number(month);
  return number < 1 || number > 12 ? null : { year, month: String(number).padStart(2, "0") };
}

/** Reads a card's expiry. Two-digit years are of this century. Null when it is not a month of this one. */
export function parseExpiry(text: string): CalendarMonth | null {
  const typed = typedMonth(text);
  if (typed === null) return null;
  const year = typed.year.length === 2 ? `20${typed.year}` : typed.year;
  return year.startsWith("20") ? `${year}-${typed.month}` : null;
}

/**
 * Reads a month that has been, or is: `05/98` was in 1998. Null when it is not a month, or not yet.
 * @param today the last day of which it may be the month
 */
export function parsePastMonth(text: string, today: CalendarDate): CalendarMonth | null {
  const typed = typedMonth(text);
  if (typed === null) return null;
  const years = typed.year.length === 2 ? [`20${typed.year}`, `19${typed.year}`] : [typed.year];
  return years.map((year) => `${year}-${typed.month}`).find((month) => month <= today.slice(0, 7)) ?? null;
}
