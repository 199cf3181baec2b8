import { expect, test } from "vitest";
import { problemsOf } from "../fixture.ts";
import { references } from "./references.ts";

const words = { en: "Words", "zh-CN": "文字" };
const evidence = [{ source: "guide", asOf: "2025-03", confidence: "high" }];

const sheet = { id: "a", name: words, about: words, facts: [{ topic: "about", text: words, evidence }] };
const guide = {
  id: "a",
  kind: "open",
  name: words,
  about: words,
  steps: [{ text: words, evidence }],
  tips: [],
};
const cause = {
  id: "a",
  symptoms: ["lost"],
  name: words,
  text: words,
  messages: [],
  tell: words,
  retry: "now",
  likelihood: null,
  effort: "tap",
  fixes: [],
  workarounds: [],
};
const criterion = {
  id: "a",
  order: 1,
  name: words,
  question: words,
  values: [{ wallet: "moon", level: "supported", short: words, text: words, evidence }],
};

test.each([
  ["a fact sheet", "fact-sheets", { ...sheet, concerns: ["purse", "moon"] }, ["concerns[1]"]],
  ["a guide", "guides", { ...guide, concerns: ["moon"], evidence }, ["concerns[0]"]],
  ["a cause", "causes", { ...cause, concerns: ["red-card"], evidence }, ["symptoms[0]"]],
  ["a safety criterion", "security-criteria", { ...criterion, evidence }, ["values[0].wallet"]],
])("%s names what exists", (_, folder, record, paths) => {
  expect(problemsOf(references, { [`${folder}/a.json`]: record }).map((p) => p.path)).toEqual(paths);
});
