import type { CalendarDate } from "../calendar-date.ts";
import type { Evidence } from "./evidence.ts";

/** How old a fact looks: over 12 months ageing, over 36 stale; a source without a date says nothing about its age. */
export const FRESHNESS = ["fresh", "ageing", "stale", "undated"] as const;
export type Freshness = (typeof FRESHNESS)[number];

const AGEING_AFTER_MONTHS = 12;
const STALE_AFTER_MONTHS = 36;

/** The last month a date of any exactness can mean, counted from year 0: `2026` counts as December 2026. */
function monthIndex(date: string): number {
  const [year = "0", month = "12"] = date.split("-");
  return Number(year) * 12 + Number(month) - 1;
}

/** Freshness of one piece of evidence on the day it is read. */
export function freshnessOf(asOf: Evidence["asOf"], today: CalendarDate): Freshness {
  if (asOf === null) return "undated";
  const months = monthIndex(today) - monthIndex(asOf);
  if (months > STALE_AFTER_MONTHS) return "stale";
  return months > AGEING_AFTER_MONTHS ? "ageing" : "fresh";
}

/** The worst of several: what rests on a stale fact is stale. `stale` is worse than `undated`: it is known to be old. */
export function worstFreshness(evidence: readonly Evidence[], today: CalendarDate): Freshness {
  const order: Freshness[] = ["fresh", "undated", "ageing", "stale"];
  return evidence.reduce<Freshness>((worst, e) => {
    const freshness = freshnessOf(e.asOf, today);
    return order.indexOf(freshness) > order.indexOf(worst) ? freshness : worst;
  }, "fresh");
}
