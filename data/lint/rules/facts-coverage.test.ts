import { expect, test } from "vitest";
import { problemsOf } from "../fixture.ts";
import { factsCoverage } from "./facts-coverage.ts";

const LIST = "review/fact-statements.json";
const evidenceCiting = (...cites: string[]) => [
  { source: "guide", asOf: "2025-03", confidence: "high", cites },
];

test("sound data cite every statement that is shipped", () => {
  expect(problemsOf(factsCoverage)).toEqual([]);
});

test("a statement that no record cites is lost", () => {
  expect(problemsOf(factsCoverage, { [LIST]: { ids: ["L01", "L02", "L03"] } })).toMatchObject([
    { file: LIST, path: "L03" },
  ]);
});

test("a reason for leaving one out that is cited after all is one too many", () => {
  const file = { evidence: evidenceCiting("L02") };
  expect(problemsOf(factsCoverage, { "cards/red-card.json": file })).toMatchObject([
    { path: "notShipped.L02" },
  ]);
});

test("conflicts may be cited and need not be; a slip of the pen is found", () => {
  const file = { evidence: evidenceCiting("C-01", "L99") };
  expect(problemsOf(factsCoverage, { "cards/red-card.json": file })).toMatchObject([
    { file: "cards/red-card.json", path: "evidence[0].cites", what: expect.stringContaining('"L99"') },
  ]);
});
