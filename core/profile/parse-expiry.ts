import type { CalendarMonth } from "../calendar-date.ts";

/**
 * Reads a card's expiry the way people copy it: `2028-05`, `2028/5`, `05/28`, `5/2028`, `0528`.
 * Two-digit years are of this century. Returns null when it is not a month.
 */
export function parseExpiry(text: string): CalendarMonth | null {
  const compact = text.normalize("NFKC").trim();
  const yearFirst = /^(20\d{2})\s*[-/.年]\s*(\d{1,2})\s*月?$/.exec(compact);
  const monthFirst = /^(\d{1,2})\s*[-/.]\s*(20\d{2}|\d{2})$/.exec(compact);
  const bare = /^(\d{2})(\d{2})$/.exec(compact);
  const [year, month] = yearFirst
    ? [yearFirst[1], yearFirst[2]]
    : [(monthFirst ?? bare)?.[2], (monthFirst ?? bare)?.[1]];
  if (year === undefined || month === undefined) return null;
  const number = Number(month);
  if (number < 1 || number > 12) return null;
  return `${year.length === 2 ? `20${year}` : year}-${String(number).padStart(2, "0")}`;
}
