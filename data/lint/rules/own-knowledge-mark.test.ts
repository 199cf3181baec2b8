import { expect, test } from "vitest";
import { problemsOf } from "../fixture.ts";
import { ownKnowledgeMark } from "./own-knowledge-mark.ts";

const own = { source: "guide", asOf: null, confidence: "low", kind: "own-knowledge" };
const stated = { source: "guide", asOf: "2025-03", confidence: "high" };

const paths = (en: string, zh: string, ...evidence: object[]) =>
  problemsOf(ownKnowledgeMark, {
    "links/red-card--purse.json": { note: { en, "zh-CN": zh }, evidence },
  }).map(({ path }) => path);

test.each([
  ["marked", "Not verified: it works.", "未核实：可用。", [own], []],
  ["not marked", "It works.", "可用。", [own], ["note"]],
  ["marked in one language", "Not verified: it works.", "可用。", [own], ["note"]],
  ["with a source beside it", "It works.", "可用。", [own, stated], []],
  ["sourced", "It works.", "可用。", [stated], []],
])("own knowledge, %s", (_, en, zh, evidence, expected) => {
  expect(paths(en, zh, ...evidence)).toEqual(expected);
});
