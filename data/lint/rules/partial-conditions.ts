import { recordsOf } from "../../build/parse-records.ts";
import type { Rule } from "../rule.ts";

/** What works only in part says under which condition, up to what limit or at what fee: the cell alone is not enough. */
export const partialConditions: Rule = {
  id: "partial-conditions",
  check: ({ data }) =>
    [...recordsOf(data, "links"), ...recordsOf(data, "acceptance")]
      .filter(
        ({ value: { level, conditions, limits, fees } }) =>
          level === "partial" && conditions === undefined && limits === undefined && fees === undefined,
      )
      .map(({ file }) => ({
        file,
        path: "level",
        what: "is partial without a condition, a limit or a fee",
        mend: "say in `conditions`, `limits` or `fees` what is peculiar to the pair, or choose another level",
      })),
};
