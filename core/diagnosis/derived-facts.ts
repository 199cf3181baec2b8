import { daysBetween, type CalendarDate } from "../calendar-date.ts";
import { MAINLAND } from "../people/holder.ts";

/** A link of a card in another wallet. `confirmedOn`: the last day it was seen to work; null when nobody noted one. */
export interface OtherLink {
  state: "linked" | "failed" | "not-tried" | "removed";
  confirmedOn: CalendarDate | null;
}

/** After this an old link proves nothing about today. A rule of ours: no source has one. */
const CONFIRMED_FOR_DAYS = 90;

/** Where a card or SIM is at home. One that many regions issue (null) is never issued in the mainland. */
export function homeSide(issuedIn: string | null): "mainland" | "elsewhere" {
  return issuedIn === MAINLAND ? "mainland" : "elsewhere";
}

/** On which side a place lies; Hong Kong, Macau and Taiwan are regions of their own and count as abroad. */
export function placeSide(region: string | null): "mainland" | "abroad" {
  return region === MAINLAND ? "mainland" : "abroad";
}

/**
 * Whether a card works in another wallet today: `yes` if one was confirmed within 90 days, `no` only if every wallet
 * the person has is written down and none holds it, else null.
 */
export function linkedElsewhere(
  others: readonly OtherLink[],
  { complete, today }: { complete: boolean; today: CalendarDate },
): "yes" | "no" | null {
  const linked = others.filter(({ state }) => state === "linked");
  const isFresh = ({ confirmedOn }: OtherLink) =>
    confirmedOn !== null && daysBetween(confirmedOn, today) <= CONFIRMED_FOR_DAYS;
  if (linked.some(isFresh)) return "yes";
  return complete && linked.length === 0 ? "no" : null;
}

/** How often a link was tried today; null when attempts are not written down. */
export function attemptsToday(
  attempts: readonly { on: CalendarDate }[] | null,
  today: CalendarDate,
): number | null {
  return attempts === null ? null : attempts.filter(({ on }) => on === today).length;
}
