import { writePath, type Problem } from "../../build/problem.ts";
import type { ParsedData } from "../../build/parse-records.ts";
import { evidenceLists } from "../../build/walk.ts";
import type { Rule } from "../rule.ts";
import { checkCoverage } from "./coverage.ts";

/** Ids that no list has: a slip of the pen, which would hide that the real one is not cited. */
function unknownIds(data: ParsedData): Problem[] {
  const { seeds, facts } = data.review;
  const known = new Set([...seeds.ids, ...facts.ids, ...(facts.alsoCited ?? [])]);
  return data.records.flatMap(({ file, value }) =>
    evidenceLists(value).flatMap(({ keys, evidence }) =>
      evidence.flatMap(({ cites = [] }, index) =>
        cites
          .filter((id) => !known.has(id))
          .map((id) => ({
            file,
            path: writePath([...keys, index, "cites"]),
            what: `there is no statement "${id}" in data/review`,
            mend: "correct the id",
          })),
      ),
    ),
  );
}

/** Every statement of the research files is cited by a record or left out for a reason, and only those are cited. */
export const factsCoverage: Rule = {
  id: "facts-coverage",
  check: ({ data, files }) => [
    ...checkCoverage(data, files.review.facts.file, data.review.facts),
    ...unknownIds(data),
  ],
};
