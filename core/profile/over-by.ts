import { endsBefore, type CalendarDate, type CalendarMonth } from "../calendar-date.ts";
import type { Thing } from "./thing.ts";

/** What of a thing says that nothing can be done with it, wherever one is. */
type Ending = Pick<Thing, "expires" | "card" | "sim">;

/** What its bank or carrier, or its owner there, did to a thing so that nothing can be done with it. */
export interface Stopped {
  why: "reported-lost" | "frozen" | "closed" | "suspended" | "gone";
}

/**
 * Why nothing can be done with a thing up to a day: its bank or carrier stopped it; or the month it was good to is over
 * today (`expired`), or will be by that day (`ends`).
 */
export type Over = Stopped | { why: "expired" | "ends"; month: CalendarMonth };

/** A thing of which nothing can be done any more, and why. */
export interface OverThing {
  thing: Thing;
  over: Over;
}

/** What stopped a thing, whatever the day; null for one that nothing did. */
export function stoppedBy({ card, sim }: Pick<Ending, "card" | "sim">): Stopped | null {
  const status = card?.status ?? "normal";
  if (status !== "normal") return { why: status };
  const state = sim?.state ?? "active";
  return state === "active" ? null : { why: state };
}

/** Why a thing is of no use up to a day, as it is seen today; null for one that is. What stopped it comes first. */
export function overBy(thing: Ending, day: CalendarDate, today: CalendarDate): Over | null {
  const stopped = stoppedBy(thing);
  if (stopped !== null) return stopped;
  const { expires } = thing;
  if (expires === null || !endsBefore(expires, day)) return null;
  return { why: endsBefore(expires, today) ? "expired" : "ends", month: expires };
}

/** Whether a thing is of no use up to a day: it ends before it, or its bank or carrier stopped it. */
export function isOverBy(thing: Ending, day: CalendarDate): boolean {
  return overBy(thing, day, day) !== null;
}

/** Those of some things that are of no use up to a day, each with the reason, in their order. */
export function overThings(things: readonly Thing[], day: CalendarDate, today: CalendarDate): OverThing[] {
  return things.flatMap((thing) => {
    const over = overBy(thing, day, today);
    return over === null ? [] : [{ thing, over }];
  });
}
