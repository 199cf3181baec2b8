import type { CalendarDate } from "../calendar-date.ts";
import { bestConfidence } from "../catalogue/confidence.ts";
import { CONFIDENCES, type Confidence } from "../catalogue/confidence.ts";
import { FRESHNESS, worstFreshness, type Freshness } from "../catalogue/freshness.ts";
import type { FactRow } from "./fact-rows.ts";

/** How many assertions there are, how sure and how old: each counts by its best confidence and its worst age. */
export interface FactCounts {
  records: number;
  assertions: number;
  confidence: Record<Confidence, number>;
  freshness: Record<Freshness, number>;
  /** Assertions nobody verified: own knowledge. */
  unverified: number;
  conflicts: number;
}

const zeros = <K extends string>(keys: readonly K[]): Record<K, number> =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;

/** Counts what the rows assert on a day. */
export function countFacts(rows: readonly FactRow[], today: CalendarDate): FactCounts {
  const counts: FactCounts = {
    records: rows.length,
    assertions: 0,
    confidence: zeros(CONFIDENCES),
    freshness: zeros(FRESHNESS),
    unverified: 0,
    conflicts: 0,
  };
  for (const { evidence, conflicts } of rows.flatMap((row) => row.assertions)) {
    counts.assertions += 1;
    const confidence = bestConfidence(evidence);
    if (confidence !== null) counts.confidence[confidence] += 1;
    counts.freshness[worstFreshness(evidence, today)] += 1;
    if (evidence.every((e) => e.kind === "own-knowledge")) counts.unverified += 1;
    if (conflicts.length > 0) counts.conflicts += 1;
  }
  return counts;
}
