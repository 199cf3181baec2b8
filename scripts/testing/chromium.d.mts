/** A Chromium for the tests, fetched when there is none: its path, or null. */
export function findChromium(): Promise<string | null>;
