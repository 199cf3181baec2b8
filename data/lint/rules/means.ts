import { MEANS_OF } from "../../../core/catalogue/need.ts";
import { recordsOf, type RecordOf } from "../../build/parse-records.ts";
import { writePath, type Problem } from "../../build/problem.ts";
import type { Rule } from "../rule.ts";

type Found = Omit<Problem, "file">;

function checkMeans({ metBy }: RecordOf<"needs">): Found[] {
  return metBy.flatMap(({ by, of }, i) => {
    const allowed: readonly string[] = MEANS_OF[by];
    return of
      .filter((thing) => !allowed.includes(thing))
      .map((thing) => ({
        path: writePath(["metBy", i, "of"]),
        what: `"${by}" is not done with "${thing}"`,
        mend: `name one of ${allowed.join(", ")}, or another means`,
      }));
  });
}

/** A need that no record answers is never met: every verdict on it would be unknown. */
function checkUses({ metBy }: RecordOf<"needs">, said: ReadonlySet<string>): Found[] {
  const isAnswered = metBy.some(
    ({ uses, atAll }) => uses.length === 0 || atAll || uses.some((use) => said.has(use)),
  );
  if (isAnswered) return [];
  const uses = [...new Set(metBy.flatMap((way) => way.uses))];
  return [
    {
      path: "metBy",
      what: `no record of acceptance says anything of ${uses.join(" or ")}`,
      mend: "name a use that is answered somewhere",
    },
  ];
}

/** What needs hang on is what failures take: anything else would be thought safe, or taken away from nobody. */
export const means: Rule = {
  id: "means",
  check({ data }) {
    const needs = recordsOf(data, "needs");
    const failures = recordsOf(data, "failures");
    const said = new Set(recordsOf(data, "acceptance").flatMap(({ value }) => value.target.use ?? []));
    const wrong = needs.flatMap(({ file, value }) =>
      [...checkMeans(value), ...checkUses(value, said)].map((found) => ({ file, ...found })),
    );
    const taken = new Set(failures.flatMap(({ value }) => value.takes.map(({ what }) => what)));
    const safe = needs.flatMap(({ file, value }) =>
      value.metBy.flatMap(({ dependsOn }, i) =>
        dependsOn
          .filter((one) => !taken.has(one))
          .map((one) => ({
            file,
            path: writePath(["metBy", i, "dependsOn"]),
            what: `hangs on "${one}", which no failure takes`,
            mend: "add the failure, or take the dependency out",
          })),
      ),
    );
    return [...wrong, ...safe];
  },
};
