/** When something of a checklist is to be done; the order is the order on the list. */
export const PHASES = ["before", "arrival", "daily", "leaving", "after"] as const;
export type Phase = (typeof PHASES)[number];
