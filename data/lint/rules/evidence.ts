import { writePath, type Problem } from "../../build/problem.ts";
import { evidenceLists } from "../../build/walk.ts";
import type { Evidence } from "../../../core/catalogue/evidence.ts";
import type { Source } from "../../../core/catalogue/source.ts";
import type { Rule } from "../rule.ts";

/** `2026` and `2026-03-01` can be the same date, printed more or less exactly. */
const mayBeSameDate = (a: string, b: string) => a.startsWith(b) || b.startsWith(a);

function checkOne(evidence: Evidence, source: Source | undefined): Omit<Problem, "file" | "path">[] {
  if (source === undefined) {
    const mend = "add it to sources.json or correct the id";
    return [{ what: `there is no source "${evidence.source}"`, mend }];
  }
  const found: Omit<Problem, "file" | "path">[] = [];
  if (evidence.kind === "own-knowledge" && evidence.confidence !== "low") {
    found.push({ what: "own knowledge is not low confidence", mend: 'write "low", or name a source for it' });
  }
  const { published } = source;
  if (evidence.asOf !== null && published === null) {
    const mend = "write null here, or the date that is printed there in sources.json";
    found.push({ what: `dated ${evidence.asOf}, but "${evidence.source}" has no date`, mend });
  } else if (evidence.asOf !== null && published !== null && !mayBeSameDate(evidence.asOf, published)) {
    const mend = "use the date of the source";
    found.push({ what: `dated ${evidence.asOf}, but "${evidence.source}" is of ${published}`, mend });
  }
  return found;
}

/** Every source exists and is used, dates are those of the sources, own knowledge stays low. */
export const evidence: Rule = {
  id: "evidence",
  check({ data, files }) {
    const used = new Set<string>(data.rates.sets.map(({ source }) => source));
    const problems: Problem[] = [];
    for (const { file, value } of data.records) {
      for (const { keys, evidence: list } of evidenceLists(value)) {
        for (const [index, one] of list.entries()) {
          used.add(one.source);
          const path = writePath([...keys, index]);
          for (const found of checkOne(one, data.sources[one.source]))
            problems.push({ file, path, ...found });
        }
      }
    }
    for (const id of Object.keys(data.sources)) {
      if (used.has(id)) continue;
      const mend = "cite it where it is the evidence, or take it out";
      problems.push({ file: files.sources.file, path: id, what: "no fact rests on this source", mend });
    }
    return problems;
  },
};
