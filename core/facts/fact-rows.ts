import type { CalendarDate } from "../calendar-date.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { RecordFolder } from "../catalogue/record-folders.ts";
import { bestConfidence } from "../catalogue/confidence.ts";
import type { Confidence } from "../catalogue/confidence.ts";
import { worstFreshness, type Freshness } from "../catalogue/freshness.ts";
import type { Level } from "../catalogue/level.ts";
import type { LocalText } from "../catalogue/text.ts";
import { assertionsOf, type Assertion } from "./assertions.ts";
import { placedRecords, recordNamer, type PlacedRecord, type RecordKey } from "./record-name.ts";

/** A record in the list of facts: what it is about and how far it can be trusted. */
export interface FactRow {
  key: RecordKey;
  folder: RecordFolder;
  name: LocalText;
  /** The record's own answer, where it is one. */
  level: Level | null;
  /** Of its best-supported assertion; null when it asserts nothing by itself (a feature, a symptom). */
  confidence: Confidence | null;
  /** The worst of its assertions. */
  freshness: Freshness;
  /** Outermost printed dates of its evidence; null when nothing is dated. */
  oldest: string | null;
  newest: string | null;
  assertions: readonly Assertion[];
  /** Assertions beside which other sources disagree, or an older version is kept. */
  conflicts: number;
  history: number;
}

function rowOf({ key, folder, record }: PlacedRecord, name: LocalText, today: CalendarDate): FactRow {
  const assertions = assertionsOf(record);
  const evidence = assertions.flatMap((a) => a.evidence);
  const dates = evidence
    .map((e) => e.asOf)
    .filter((date) => date !== null)
    .sort();
  return {
    key,
    folder,
    name,
    level: "level" in record ? record.level : null,
    confidence: bestConfidence(assertions[0]?.evidence ?? []),
    freshness: worstFreshness(evidence, today),
    oldest: dates[0] ?? null,
    newest: dates.at(-1) ?? null,
    assertions,
    conflicts: assertions.filter((a) => a.conflicts.length > 0).length,
    history: assertions.filter((a) => a.history.length > 0).length,
  };
}

/** Every record of the catalogue as a row, in the order of the folders, then by id. */
export function factRows(catalogue: Catalogue, today: CalendarDate): FactRow[] {
  const nameOf = recordNamer(catalogue);
  return placedRecords(catalogue).map((placed) => rowOf(placed, nameOf(placed), today));
}

/** What a person narrowed the list to; an empty part narrows nothing. */
export interface FactFilter {
  folder?: RecordFolder;
  confidence?: Confidence;
  freshness?: Freshness;
  /** Only records in which sources disagree, or an older version is kept. */
  beside?: "conflicts" | "history";
  /** Only these, in this order: what a search found. */
  keys?: readonly string[];
}

/** The rows a filter lets through; with `keys` in the order of the keys. */
export function filterFacts(rows: readonly FactRow[], filter: FactFilter): FactRow[] {
  const byKey = new Map<string, FactRow>(rows.map((row) => [row.key, row]));
  const searched = filter.keys?.map((key) => byKey.get(key)).filter((row) => row !== undefined) ?? rows;
  return searched.filter(
    (row) =>
      (filter.folder === undefined || row.folder === filter.folder) &&
      (filter.confidence === undefined || row.confidence === filter.confidence) &&
      (filter.freshness === undefined || row.freshness === filter.freshness) &&
      (filter.beside === undefined || row[filter.beside] > 0),
  );
}
