import type { FactRow } from "./fact-rows.ts";

/** The rows in which some assertion, or a version beside one, rests on a source. */
export function restingOn(rows: readonly FactRow[], source: string): FactRow[] {
  return rows.filter((row) =>
    row.assertions.some((a) =>
      [a.evidence, ...a.history.map((v) => v.evidence), ...a.conflicts.map((v) => v.evidence)]
        .flat()
        .some((e) => e.source === source),
    ),
  );
}
