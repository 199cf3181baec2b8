import type { CalendarDate } from "../../core/calendar-date.ts";
import { FRESHNESS, worstFreshness, type Freshness } from "../../core/catalogue/freshness.ts";
import type { ParsedData } from "../build/parse-records.ts";
import { evidenceLists } from "../build/walk.ts";

/** How old the statements look on a day: each counts by the worst of its evidence, as on the screen. */
export function countFreshness(data: ParsedData, today: CalendarDate): Record<Freshness, number> {
  const counts: Record<Freshness, number> = { fresh: 0, ageing: 0, stale: 0, undated: 0 };
  for (const { value } of data.records) {
    for (const { evidence } of evidenceLists(value)) counts[worstFreshness(evidence, today)] += 1;
  }
  return counts;
}

/** The report in one line; it never fails a run. */
export function describeFreshness(counts: Record<Freshness, number>, today: CalendarDate): string {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const parts = FRESHNESS.map((freshness) => `${counts[freshness]} ${freshness}`);
  return `Statements with evidence on ${today}: ${total} (${parts.join(", ")}).`;
}
