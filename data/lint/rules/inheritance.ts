import { recordsOf, type ParsedData } from "../../build/parse-records.ts";
import type { Problem } from "../../build/problem.ts";
import type { Rule } from "../rule.ts";

interface Heir {
  file: string;
  kind: string;
  inherits: string | undefined;
}

function heirs(data: ParsedData): Map<string, Heir> {
  const products = [...recordsOf(data, "cards"), ...recordsOf(data, "wallets"), ...recordsOf(data, "sims")];
  return new Map(
    products.map(({ file, value }) => [value.id, { file, kind: value.kind, inherits: value.inherits }]),
  );
}

/** True when following `inherits` from `start` comes back to `start`. */
function comesBack(all: Map<string, Heir>, start: string): boolean {
  const seen = new Set<string>();
  let next = all.get(start)?.inherits;
  while (next !== undefined && !seen.has(next)) {
    if (next === start) return true;
    seen.add(next);
    next = all.get(next)?.inherits;
  }
  return false;
}

/** A product inherits from an existing product of its own kind, and never from itself by a detour. */
export const inheritance: Rule = {
  id: "inheritance",
  check({ data }) {
    const all = heirs(data);
    const problems: Problem[] = [];
    for (const [id, { file, kind, inherits }] of all) {
      if (inherits === undefined) continue;
      const parent = all.get(inherits);
      const at = { file, path: "inherits", mend: "correct the id or take the line out" };
      if (parent === undefined) problems.push({ ...at, what: `there is no product "${inherits}"` });
      else if (parent.kind !== kind)
        problems.push({ ...at, what: `"${inherits}" is a ${parent.kind}, not a ${kind}` });
      if (comesBack(all, id))
        problems.push({ ...at, what: `"${id}" inherits from itself through "${inherits}"` });
    }
    return problems;
  },
};
