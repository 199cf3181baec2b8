import type { ParsedData } from "../../build/parse-records.ts";
import type { Problem } from "../../build/problem.ts";
import type { StatementList } from "../../build/review.ts";
import { evidenceLists } from "../../build/walk.ts";

/** Every id that some evidence cites. */
export function citedIds(data: ParsedData): Set<string> {
  const lists = data.records.flatMap(({ value }) => evidenceLists(value));
  return new Set(lists.flatMap(({ evidence }) => evidence.flatMap(({ cites }) => cites ?? [])));
}

/** How many statements of a list are shipped, of how many. */
export function shippedOf(
  data: ParsedData,
  { ids, notShipped }: StatementList,
): { shipped: number; of: number } {
  const cited = citedIds(data);
  return {
    shipped: ids.filter((id) => cited.has(id) && notShipped[id] === undefined).length,
    of: ids.length,
  };
}

/** Statements nobody cites, and reasons for not shipping one that no longer hold. */
export function checkCoverage(data: ParsedData, file: string, list: StatementList): Problem[] {
  const cited = citedIds(data);
  const known = new Set(list.ids);
  const lost = list.ids
    .filter((id) => !cited.has(id) && list.notShipped[id] === undefined)
    .map((id) => ({
      file,
      path: id,
      what: "no record cites this statement",
      mend: "cite it in the evidence of the record it belongs to, or say in notShipped why it is left out",
    }));
  const needless = Object.keys(list.notShipped)
    .filter((id) => cited.has(id) || !known.has(id))
    .map((id) => ({
      file,
      path: `notShipped.${id}`,
      what: known.has(id) ? "a record cites this statement after all" : "there is no such statement",
      mend: "take the line out",
    }));
  return [...lost, ...needless];
}
