import type { Catalogue } from "../catalogue/catalogue.ts";
import { inUse } from "./in-use.ts";
import type { Profile } from "./profile.ts";
import type { FactRow } from "../facts/fact-rows.ts";
import { placedRecords, type PlacedRecord, type RecordKey } from "../facts/record-name.ts";
import { namedIds } from "../facts/related.ts";

/** A record that should be looked up again, and how much rests on it. */
export interface CheckAgain {
  row: FactRow;
  /** The profile uses it: a thing one has, a pair of them, a place one travels to. */
  mine: boolean;
  /** How many other records name it. */
  uses: number;
}

/** How many records name each id. */
function usesById(catalogue: Catalogue): Map<string, number> {
  const uses = new Map<string, number>();
  for (const id of placedRecords(catalogue).flatMap(({ record }) => namedIds(record)))
    uses.set(id, (uses.get(id) ?? 0) + 1);
  return uses;
}

/** The records a profile rests on: its things in use, what is said of them, and the places of its trips. */
function keysOfProfile(catalogue: Catalogue, profile: Profile): Set<RecordKey> {
  const ids = new Set([
    ...inUse(profile.things).map((t) => t.product),
    ...profile.trips.map((t) => t.destination),
  ]);
  const isMine = (placed: PlacedRecord) =>
    "target" in placed.record
      ? ids.has(placed.record.product) && ids.has(placed.record.target.id)
      : ids.has(placed.record.id) && ["cards", "wallets", "sims", "destinations"].includes(placed.folder);
  return new Set(
    placedRecords(catalogue)
      .filter(isMine)
      .map(({ key }) => key),
  );
}

/**
 * The records with a stale or ageing assertion: one's own first, then the oldest by the year of its oldest source,
 * then those that most others name, then by key.
 */
export function checkAgain(rows: readonly FactRow[], catalogue: Catalogue, profile: Profile): CheckAgain[] {
  const uses = usesById(catalogue);
  const mine = keysOfProfile(catalogue, profile);
  const year = (row: FactRow) => Number(row.oldest?.slice(0, 4) ?? 0);
  return rows
    .filter((row) => row.freshness === "stale" || row.freshness === "ageing")
    .map((row) => ({ row, mine: mine.has(row.key), uses: uses.get(row.key.split("/")[1] ?? "") ?? 0 }))
    .sort(
      (a, b) =>
        Number(b.mine) - Number(a.mine) ||
        year(a.row) - year(b.row) ||
        b.uses - a.uses ||
        (a.row.key < b.row.key ? -1 : 1),
    );
}
