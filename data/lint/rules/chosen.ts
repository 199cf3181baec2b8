import { recordsOf } from "../../build/parse-records.ts";
import { writePath } from "../../build/problem.ts";
import type { Rule } from "../rule.ts";

/** A checklist rule for chosen advice names an option there is: `topic/way` or `topic/option`. */
export const chosen: Rule = {
  id: "chosen",
  check({ data }) {
    const known = new Set(
      recordsOf(data, "topics").flatMap(({ value: { id, ways, options } }) =>
        [...ways, ...options].map((one) => `${id}/${one.id}`),
      ),
    );
    return recordsOf(data, "checklist-rules").flatMap(({ file, value }) =>
      (value.when.chosen ?? []).flatMap((one, i) =>
        known.has(one)
          ? []
          : [
              {
                file,
                path: writePath(["when", "chosen", i]),
                what: `no topic has the option "${one}"`,
                mend: "write topic/way, or topic/option, as the topic has them",
              },
            ],
      ),
    );
  },
};
