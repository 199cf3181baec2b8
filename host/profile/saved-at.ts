/**
 * The time of a save, ISO in UTC: now, but always at least a millisecond after the last one, so that each saved
 * state has a name of its own even when the clock stands still or is set back.
 */
export function nextSavedAt(last: string, now: Date): string {
  return new Date(Math.max(now.getTime(), Date.parse(last) + 1)).toISOString();
}
