import type { Rule } from "../rule.ts";
import { checkCoverage } from "./coverage.ts";

/** Every numbered statement of the seed articles is cited by a record. */
export const seedCoverage: Rule = {
  id: "seed-coverage",
  check: ({ data, files }) => checkCoverage(data, files.review.seeds.file, data.review.seeds),
};
