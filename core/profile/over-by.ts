import { endsBefore, type CalendarDate } from "../calendar-date.ts";
import type { Thing } from "./thing.ts";

/** What of a thing says that nothing can be done with it, wherever one is. */
type Ending = Pick<Thing, "expires" | "card" | "sim">;

/** Whether a thing is of no use up to a day: it ends before it, or its bank or carrier stopped it. */
export function isOverBy({ expires, card, sim }: Ending, day: CalendarDate): boolean {
  if (expires !== null && endsBefore(expires, day)) return true;
  const status = card?.status ?? "normal";
  return status !== "normal" || sim?.state === "suspended" || sim?.state === "gone";
}
