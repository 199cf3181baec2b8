import type { CalendarDate } from "../calendar-date.ts";
import { bestConfidence } from "../catalogue/confidence.ts";
import type { Evidence } from "../catalogue/evidence.ts";
import type { Version } from "../catalogue/fact.ts";
import { worstFreshness } from "../catalogue/freshness.ts";

interface Versions {
  history?: Version[] | undefined;
  conflicts?: Version[] | undefined;
}

/**
 * What an answer rests on: its evidence, how sure and how fresh that is, and what was or is said otherwise.
 * @param today the day it is read, for the freshness
 */
export const basisOf = (
  { history = [], conflicts = [] }: Versions,
  evidence: Evidence[],
  today: CalendarDate,
) => ({
  history,
  conflicts,
  evidence,
  confidence: bestConfidence(evidence),
  freshness: worstFreshness(evidence, today),
});
