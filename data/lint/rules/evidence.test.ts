import { expect, test } from "vitest";
import type { Evidence } from "../../../core/catalogue/evidence.ts";
import { corpusOf } from "../lint.ts";
import { fixtureFiles, problemsOf } from "../fixture.ts";
import { SOUND_DATA } from "../sound-data.ts";
import { evidence } from "./evidence.ts";

const sound: Evidence = { source: "guide", asOf: "2025-03", confidence: "high" };
const guide = SOUND_DATA["sources.json"]?.["guide"] as object;

function whatIsSaidOf(change: Partial<Evidence>): string[] {
  return problemsOf(evidence, { "wallets/purse.json": { evidence: [{ ...sound, ...change }] } }).map(
    (p) => p.what,
  );
}

test("sound data has sound evidence", () => {
  expect(problemsOf(evidence)).toEqual([]);
});

test("an unknown source is found where it is named", () => {
  const [problem] = problemsOf(evidence, {
    "wallets/purse.json": { evidence: [sound, { ...sound, source: "rumour" }] },
  });
  expect(problem).toMatchObject({ file: "wallets/purse.json", path: "evidence[1]" });
  expect(problem?.what).toContain('"rumour"');
});

test.each<[string | null, number]>([
  ["2025-03", 0],
  ["2025", 0],
  ["2025-03-09", 0],
  [null, 0],
  ["2026", 1],
])("a date of %s against a source of 2025-03: %i problem(s)", (asOf, count) => {
  expect(whatIsSaidOf({ asOf })).toHaveLength(count);
});

test("an undated source gives no date", () => {
  const [problem] = problemsOf(evidence, { "sources.json": { guide: { ...guide, published: null } } });
  expect(problem?.what).toContain("has no date");
});

test("a source that nothing rests on is found", () => {
  const [problem] = problemsOf(evidence, { "sources.json": { spare: guide } });
  expect(problem).toMatchObject({ file: "sources.json", path: "spare" });
});

test("own knowledge is never more than low", () => {
  const corpus = corpusOf(fixtureFiles());
  // The schema refuses it already; the rule must hold should the schema ever be loosened.
  const purse = corpus.data.records.find((record) => record.folder === "wallets");
  Object.assign(purse?.value ?? {}, { evidence: [{ ...sound, kind: "own-knowledge" }] });
  expect(evidence.check(corpus).map((p) => p.what)).toEqual(["own knowledge is not low confidence"]);
});
