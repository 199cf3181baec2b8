import { expect, test } from "vitest";
import { problemsOf } from "../fixture.ts";
import { chosen } from "./chosen.ts";

const words = { en: "x", "zh-CN": "某" };
const rule = (...options: string[]) => ({
  "checklist-rules/chosen.json": {
    id: "chosen",
    phase: "before",
    each: "trip",
    due: { from: "departure", days: -1 },
    title: words,
    why: words,
    when: { chosen: options },
    evidence: [{ source: "guide", asOf: null, confidence: "low" }],
  },
});

test("ways and options that there are are found", () => {
  expect(problemsOf(chosen, rule("paying/card", "paying-there/red-card"))).toEqual([]);
});

test("one that there is not is named", () => {
  expect(problemsOf(chosen, rule("paying/card", "paying/boat")).map(({ path }) => path)).toEqual([
    "when.chosen[1]",
  ]);
});
