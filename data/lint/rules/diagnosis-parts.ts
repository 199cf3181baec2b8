import { recordsOf, type ParsedRecord } from "../../build/parse-records.ts";
import { writePath, type Problem } from "../../build/problem.ts";
import type { Rule } from "../rule.ts";

/** What was done is kept by the id of its step: two of one id would be ticked as one. */
function repeatedSteps({ file, value }: ParsedRecord<"guides">): Problem[] {
  const ids = value.steps.map(({ id }) => id);
  return ids.flatMap((id, i) =>
    ids.indexOf(id) === i
      ? []
      : [{ file, path: writePath(["steps", i, "id"]), what: `is "${id}" again`, mend: "choose another id" }],
  );
}

/** A text that proves something has to be there, and one that is there has to prove something. */
function unsaid({ file, value }: ParsedRecord<"causes">): Problem[] {
  if ((value.said !== null) === value.messages.length > 0) return [];
  const what =
    value.said === null
      ? "does not say what its messages prove"
      : `is "${value.said}", but there is no message`;
  return [{ file, path: "said", what, mend: 'write "sure", "up", or null where there is no message' }];
}

/** What a troubleshooter relies on beside conditions: ids of steps, what the texts on screens prove. */
export const diagnosisParts: Rule = {
  id: "diagnosis-parts",
  check: ({ data }) => [
    ...recordsOf(data, "guides").flatMap(repeatedSteps),
    ...recordsOf(data, "causes").flatMap(unsaid),
  ],
};
