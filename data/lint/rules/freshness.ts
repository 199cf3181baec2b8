import type { CalendarDate } from "../../../core/calendar-date.ts";
import { freshnessOf } from "../../../core/catalogue/freshness.ts";
import type { Evidence } from "../../../core/catalogue/evidence.ts";
import type { ParsedData } from "../../build/parse-records.ts";
import { writePath, type Problem } from "../../build/problem.ts";
import { evidenceLists } from "../../build/walk.ts";
import type { Rule } from "../rule.ts";

/** What was said before may be as old as it is. */
const isHistory = (keys: readonly (string | number)[]) => keys.includes("history");

/** Everything dated that it rests on is stale. */
function restsOnStale(evidence: readonly Evidence[], day: CalendarDate): boolean {
  return evidence.every((e) => freshnessOf(e.asOf, day) === "stale");
}

/** By file, the places of evidence that is stale on a day: what `known-stale.json` has to list. */
export function stalePlaces(data: ParsedData, day: CalendarDate): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { file, value } of data.records) {
    const places = evidenceLists(value)
      .filter(({ keys, evidence }) => !isHistory(keys) && restsOnStale(evidence, day))
      .map(({ keys }) => writePath(keys));
    if (places.length > 0) found[file] = places;
  }
  return found;
}

/** A fact that rests on sources over three years old is either known to be stale or has to be looked up again. */
export const freshness: Rule = {
  id: "freshness",
  check({ data, files }) {
    const { reviewed, stale: known } = data.review.freshness;
    const stale = stalePlaces(data, reviewed);
    const fresh: Problem[] = Object.entries(stale).flatMap(([file, places]) =>
      places
        .filter((path) => !known[file]?.includes(path))
        .map((path) => ({
          file,
          path,
          what: `every source is over 36 months old on ${reviewed}`,
          mend: "find a newer source, or accept it with npm run lint:data -- --accept-stale",
        })),
    );
    const over: Problem[] = Object.entries(known).flatMap(([file, places]) =>
      places
        .filter((path) => !stale[file]?.includes(path))
        .map((path) => ({
          file: files.review.freshness.file,
          path: `${file} ${path}`,
          what: "is not stale any more, or not there",
          mend: "run npm run lint:data -- --accept-stale",
        })),
    );
    return [...fresh, ...over];
  },
};
