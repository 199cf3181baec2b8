import { CONFIDENCES } from "../../core/catalogue/confidence.ts";
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

/** What carry plans are made of, in one line. */
export function describePlanData(data: ParsedData): string {
  const needs = recordsOf(data, "needs").map((r) => r.value);
  const failures = recordsOf(data, "failures").map((r) => r.value);
  const leads = recordsOf(data, "lead-times").map((r) => r.value);
  const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);
  const means = sum(needs.map(({ metBy }) => metBy.length));
  const weights = sum(needs.map(({ critical }) => 1 + critical.others.length));
  const counted = failures.filter(({ figures }) => figures.length > 0).length;
  const steps = sum(failures.map(({ firstHour }) => firstHour.length));
  const known = leads.filter(
    ({ wait }) => wait.low !== null || wait.likely !== null || wait.high !== null,
  ).length;
  const switches = leads.filter(({ kind }) => kind === "switch").length;
  return (
    `Carry plan: ${needs.length} needs (${means} means, ${weights} weights), ` +
    `${failures.length} failures (${counted} counted by somebody, ${steps} first steps), ` +
    `${leads.length} lead times (${known} with days, ${switches} switches).`
  );
}
