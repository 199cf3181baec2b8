import { expect, test } from "vitest";
import { CAUSE, GUIDE, STEP, SYMPTOM } from "../diagnosis.fixture.ts";
import { problemsOf } from "../fixture.ts";
import { references } from "./references.ts";

const words = { en: "Words", "zh-CN": "文字" };
const evidence = [{ source: "guide", asOf: "2025-03", confidence: "high" }];

const sheet = { id: "a", name: words, about: words, facts: [{ topic: "about", text: words, evidence }] };
const hotline = {
  id: "a",
  name: words,
  owner: { kind: "issuer", products: ["red-card", "moon"] },
  lines: [
    {
      name: words,
      use: "service",
      places: ["moon"],
      number: "95588",
      tollFree: null,
      collect: null,
      languages: [],
      hours: null,
      evidence,
    },
  ],
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
  ["a guide", "guides", { ...GUIDE, concerns: ["moon"] }, ["concerns[0]"]],
  ["a step", "guides", { ...GUIDE, steps: [{ ...STEP, fails: "lost" }] }, ["steps[0].fails"]],
  ["a symptom", "symptoms", { ...SYMPTOM, guide: "moon" }, ["guide"]],
  ["a cause", "causes", { ...CAUSE, concerns: ["red-card"], symptoms: ["lost"] }, ["symptoms[0]"]],
  [
    "what a cause leads to",
    "causes",
    {
      ...CAUSE,
      symptoms: ["lost"],
      call: ["issuer", "moon"],
      guides: ["moon"],
      workarounds: [{ way: "moon" }],
    },
    ["symptoms[0]", "call[1]", "guides[0]", "workarounds[0].way"],
  ],
  ["a hotline", "hotlines", hotline, ["owner.products[1]", "lines[0].places[0]"]],
  ["a safety criterion", "security-criteria", { ...criterion, evidence }, ["values[0].wallet"]],
])("%s names what exists", (_, folder, record, paths) => {
  expect(problemsOf(references, { [`${folder}/a.json`]: record }).map((p) => p.path)).toEqual(paths);
});
