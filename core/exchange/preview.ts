import type { Records } from "../profile/profile.ts";
import { mergeRecord, sameRecord } from "./merge-record.ts";
import { placedRecords, type PlacedRecord } from "./placed-records.ts";

/**
 * What an import would do with a record. Merging: it is `added`; `changed`, when the file only knows more of it; in
 * `conflict`, when both say something else; or `ignored`, when there is nothing new. Replacing: `added`, `changed`,
 * `ignored`, or `removed`, when it is not in the file.
 */
export const OUTCOMES = ["added", "changed", "conflict", "removed", "ignored"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A field that is not the same here and in the file; null for values that are no plain words. */
export interface Difference {
  field: string;
  ours: string | null;
  theirs: string | null;
}

export interface ImportLine extends Pick<PlacedRecord, "key" | "kind" | "subject" | "digits"> {
  outcome: Outcome;
  /** Of a conflict or a change, the fields it is about. */
  differences: Difference[];
}

const plain = (value: unknown): string | null =>
  typeof value === "string" || typeof value === "boolean" ? String(value) : value === null ? "" : null;

/** The fields in which two records differ; with `filling`, those where the file only fills a gap are left out. */
function differencesOf(ours: object, theirs: object, withFilled: boolean): Difference[] {
  const [mine, other] = [ours, theirs].map((record) => new Map<string, unknown>(Object.entries(record)));
  return [...new Set([...(mine?.keys() ?? []), ...(other?.keys() ?? [])])].flatMap((field) => {
    const [a, b] = [mine?.get(field), other?.get(field)];
    const { outcome } = mergeRecord(a, b);
    if (outcome === "same" || (outcome === "changed" && !withFilled)) return [];
    return [{ field, ours: plain(a), theirs: plain(b) }];
  });
}

/** An own entry is only ever the same or another: half of one is none. */
function mergeOutcome(ours: PlacedRecord, theirs: PlacedRecord): Outcome {
  if (theirs.kind === "own") {
    const same = sameRecord(ours.record, theirs.record) && sameRecord(ours.sources, theirs.sources);
    return same ? "ignored" : "conflict";
  }
  const { outcome } = mergeRecord(ours.record, theirs.record);
  return outcome === "same" ? "ignored" : outcome;
}

/** What merging a file into a profile would do, record by record of the file. */
export function previewMerge(ours: Records, theirs: Records): ImportLine[] {
  const mine = new Map(placedRecords(ours).map((placed) => [placed.key, placed]));
  return placedRecords(theirs).map((placed): ImportLine => {
    const { key, kind, subject, digits } = placed;
    const here = mine.get(key);
    if (here === undefined) return { key, kind, subject, digits, outcome: "added", differences: [] };
    const outcome = mergeOutcome(here, placed);
    const differences =
      outcome === "ignored" ? [] : differencesOf(here.record, placed.record, outcome === "changed");
    return { key, kind, subject, digits, outcome, differences };
  });
}

/** What replacing everything entered by a file would do: record by record of the file, then what it does not have. */
export function previewReplace(ours: Records, theirs: Records): ImportLine[] {
  const mine = new Map(placedRecords(ours).map((placed) => [placed.key, placed]));
  const lines = placedRecords(theirs).map(({ key, kind, subject, digits, record, sources }): ImportLine => {
    const here = mine.get(key);
    mine.delete(key);
    const same = here !== undefined && sameRecord(here.record, record) && sameRecord(here.sources, sources);
    const outcome = here === undefined ? "added" : same ? "ignored" : "changed";
    return { key, kind, subject, digits, outcome, differences: [] };
  });
  const gone = [...mine.values()].map(({ key, kind, subject, digits }): ImportLine => ({
    key,
    kind,
    subject,
    digits,
    outcome: "removed",
    differences: [],
  }));
  return [...lines, ...gone];
}
