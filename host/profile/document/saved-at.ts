/** Beyond it a date-time has no four-digit year, and no file with it would be taken. */
const LAST_MOMENT = Date.parse("9999-12-31T23:59:59.999Z");

/**
 * The time of a save, ISO in UTC: now, but always at least a millisecond after the last one, so that each saved
 * state has a name of its own even when the clock stands still or is set back. After the last moment that can be named
 * it is now again: a file that says so was not written in that year.
 */
export function nextSavedAt(last: string, now: Date): string {
  const later = Math.max(now.getTime(), Date.parse(last) + 1);
  return new Date(later <= LAST_MOMENT ? later : now).toISOString();
}
