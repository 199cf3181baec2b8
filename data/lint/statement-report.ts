import { CONFIDENCES } from "../../core/catalogue/evidence.ts";
import { LEVELS } from "../../core/catalogue/level.ts";
import { bestConfidence } from "../../core/catalogue/confidence.ts";
import { recordsOf, type ParsedData } from "../build/parse-records.ts";

const tally = <T extends string>(all: readonly T[], of: readonly T[]) =>
  of.map((value) => `${all.filter((one) => one === value).length} ${value}`).join(", ");

/** Support statements by level and by confidence, in one line. */
export function describeStatements(data: ParsedData): string {
  const statements = [...recordsOf(data, "links"), ...recordsOf(data, "acceptance")].map((r) => r.value);
  const levels = tally(
    statements.map((s) => s.level),
    LEVELS,
  );
  const confidences = tally(
    statements.flatMap((s) => bestConfidence(s.evidence) ?? []),
    CONFIDENCES,
  );
  return `Support statements: ${statements.length} (${levels}; confidence ${confidences}).`;
}
