import { recordsOf, type ParsedData } from "../build/parse-records.ts";
import { predicatesOf } from "./rules/predicates.ts";

/** What a troubleshooter has to work with, in one line. */
export function describeDiagnosis(data: ParsedData): string {
  const causes = recordsOf(data, "causes").map(({ value }) => value);
  const steps = recordsOf(data, "guides").flatMap(({ value }) => value.steps);
  const lines = recordsOf(data, "hotlines").flatMap(({ value }) => value.lines);
  const decided = causes.filter(({ out, sure }) => out !== null || sure !== null).length;
  const estimates = causes.filter(({ likelihood }) => likelihood.basis === "estimate").length;
  return (
    `Causes: ${causes.length} (${decided} that facts can settle, ${estimates} as likely as we guess); ` +
    `${predicatesOf(data).length} conditions, ${steps.length} steps, ${lines.length} numbers to call.`
  );
}
