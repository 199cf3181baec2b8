import type { Rule } from "../rule.ts";

/** Every file is JSON and fits the schema of its folder. The other rules only see files that do. */
export const shape: Rule = {
  id: "shape",
  check: ({ data }) => data.problems,
};
