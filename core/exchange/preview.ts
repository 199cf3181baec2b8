import type { Records } from "../profile/profile.ts";
import { mergeRecord, sameRecord } from "./merge-record.ts";
import { exchangeRecords, type ExchangeRecord } from "./exchange-records.ts";

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

export interface ImportLine extends Pick<ExchangeRecord, "key" | "kind" | "subject" | "digits"> {
  outcome: Outcome;
  /** Of a conflict or a change, the fields it is about. */
  differences: Difference[];
}

const plain = (value: unknown): string | null =>
  typeof value === "string" || typeof value === "boolean" ? String(value) : value === null ? "" : null;

function fieldsOf(a: object, b: object): { field: string; ours: unknown; theirs: unknown }[] {
  const [mine, other] = [a, b].map((record) => new Map<string, unknown>(Object.entries(record)));
  const fields = new Set([...(mine?.keys() ?? []), ...(other?.keys() ?? [])]);
  return [...fields].map((field) => ({ field, ours: mine?.get(field), theirs: other?.get(field) }));
}

const toDifference = ({ field, ours, theirs }: ReturnType<typeof fieldsOf>[number]): Difference => ({
  field,
  ours: plain(ours),
  theirs: plain(theirs),
});

/** The fields of two records that a merge with that outcome is about. */
function differencesOf(ours: object, theirs: object, about: "changed" | "conflict"): Difference[] {
  return fieldsOf(ours, theirs)
    .filter((field) => mergeRecord(field.ours, field.theirs).outcome === about)
    .map(toDifference);
}

/** Every field in which two records differ. */
function allDifferences(ours: object, theirs: object): Difference[] {
  return fieldsOf(ours, theirs)
    .filter((field) => !sameRecord(field.ours, field.theirs))
    .map(toDifference);
}

/** An own entry is only ever the same or another: half of one is none. */
function mergeOutcome(ours: ExchangeRecord, theirs: ExchangeRecord): Outcome {
  if (theirs.kind === "own") {
    const same = sameRecord(ours.record, theirs.record) && sameRecord(ours.sources, theirs.sources);
    return same ? "ignored" : "conflict";
  }
  const { outcome } = mergeRecord(ours.record, theirs.record);
  return outcome === "same" ? "ignored" : outcome;
}

/** What merging a file into a profile would do, record by record of the file. */
export function previewMerge(ours: Records, theirs: Records): ImportLine[] {
  const mine = new Map(exchangeRecords(ours).map((placed) => [placed.key, placed]));
  return exchangeRecords(theirs).map((placed): ImportLine => {
    const here = mine.get(placed.key);
    // What is here already goes by the name it has here.
    const { key, kind, subject, digits } = here ?? placed;
    if (here === undefined) return { key, kind, subject, digits, outcome: "added", differences: [] };
    const outcome = mergeOutcome(here, placed);
    const differences =
      outcome === "changed" || outcome === "conflict"
        ? differencesOf(here.record, placed.record, outcome)
        : [];
    return { key, kind, subject, digits, outcome, differences };
  });
}

/** What replacing everything entered by a file would do: record by record of the file, then what it does not have. */
export function previewReplace(ours: Records, theirs: Records): ImportLine[] {
  const mine = new Map(exchangeRecords(ours).map((placed) => [placed.key, placed]));
  const line = (
    { key, kind, subject, digits }: ExchangeRecord,
    outcome: Outcome,
    differences: Difference[] = [],
  ): ImportLine => ({ key, kind, subject, digits, outcome, differences });
  const lines = exchangeRecords(theirs).map((placed) => {
    const here = mine.get(placed.key);
    mine.delete(placed.key);
    if (here === undefined) return line(placed, "added");
    const same = sameRecord(here.record, placed.record) && sameRecord(here.sources, placed.sources);
    return same ? line(here, "ignored") : line(here, "changed", allDifferences(here.record, placed.record));
  });
  return [...lines, ...[...mine.values()].map((placed) => line(placed, "removed"))];
}
