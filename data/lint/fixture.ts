import type { RecordFolder } from "../../core/catalogue/record-folders.ts";
import type { Problem } from "../build/problem.ts";
import { REVIEW_FILES, type DataFiles } from "../build/read-records.ts";
import { corpusOf } from "./lint.ts";
import type { Rule } from "./rule.ts";
import { SOUND_DATA } from "./sound-data.ts";

const REVIEWS = ["seeds", "facts", "freshness"] as const;

/** By file: fields to replace or add, the whole text of a broken file, or `null` to leave the file out. */
export type Changes = Record<string, Record<string, unknown> | string | null>;

function textOf(file: string, change: Changes[string] | undefined): string | null {
  if (change === null || typeof change === "string") return change;
  return `${JSON.stringify({ ...SOUND_DATA[file], ...change }, null, 2)}\n`;
}

/** The sound data with some files changed. */
export function fixtureFiles(changes: Changes = {}): DataFiles {
  const none = { file: "", text: "" };
  const review = { seeds: none, facts: none, freshness: none };
  const empty = (file: string) => ({ file, text: "" });
  const all: DataFiles = {
    records: [],
    sources: empty("sources.json"),
    rates: empty("rates.json"),
    review,
  };
  for (const file of new Set([...Object.keys(SOUND_DATA), ...Object.keys(changes)])) {
    const text = textOf(file, changes[file]);
    if (text === null) continue;
    const [folder = "", name = ""] = file.split("/");
    const reviewed = REVIEWS.find((key) => REVIEW_FILES[key] === file);
    if (file === all.sources.file) all.sources.text = text;
    else if (file === all.rates.file) all.rates.text = text;
    else if (reviewed !== undefined) all.review[reviewed] = { file, text };
    else all.records.push({ file, text, folder: folder as RecordFolder, stem: name.replace(/\.json$/, "") });
  }
  return all;
}

/** What a rule says about the sound data with some files changed. */
export function problemsOf(rule: Rule, changes: Changes = {}): Problem[] {
  return rule.check(corpusOf(fixtureFiles(changes)));
}
