import type { CallName } from "./api.ts";

/** The calls that every page begins with. They take nothing; a page imports this before all else, so it imports nothing. */
export const FIRST_CALLS = ["app.describe", "profile.read"] as const satisfies readonly CallName[];
