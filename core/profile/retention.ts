import type { BackupReason } from "./backup-name.ts";

/** As much of a backup as decides whether it stays. `madeAt` is an ISO time. */
export interface Kept {
  id: string;
  madeAt: string;
  reason: BackupReason;
  bytes: number;
}

export interface Limits {
  /** The newest that stay whatever they are. */
  newest: number;
  /** Days, counted back from the newest, of each of which the last one stays. */
  days: number;
  /** Weeks likewise. */
  weeks: number;
  /** Of those made before a migration, a restore or an import, and by hand, how many stay beyond that, of each. */
  special: number;
  /** No more than so many, and so many bytes in all; the newest three stay even so. */
  count: number;
  bytes: number;
}

export const LIMITS: Limits = {
  newest: 10,
  days: 7,
  weeks: 8,
  special: 5,
  count: 60,
  bytes: 100_000_000,
};

/** Beyond every cap: with fewer there is no way back. */
const ALWAYS = 3;
const DAY_MS = 86_400_000;

const dayOf = ({ madeAt }: Kept) => Math.floor(Date.parse(madeAt) / DAY_MS);
/** Weeks from Monday: day 0 of the count was a Thursday. */
const weekOf = (backup: Kept) => Math.floor((dayOf(backup) + 3) / 7);

/** The first of each group, which must come newest first, and at most `count` groups. */
function firstOfEach(backups: readonly Kept[], groupOf: (backup: Kept) => number, count: number): Kept[] {
  const firsts = new Map<number, Kept>();
  for (const backup of backups) if (!firsts.has(groupOf(backup))) firsts.set(groupOf(backup), backup);
  return [...firsts.values()].slice(0, count);
}

/**
 * The ids of the backups that may go. Nothing is measured against a clock, only against the newest backup: a clock that
 * was set back, or ahead, deletes nothing that it would not delete otherwise.
 */
export function superfluous(backups: readonly Kept[], limits: Limits = LIMITS): string[] {
  const sorted = [...backups].sort((a, b) => (a.madeAt < b.madeAt ? 1 : a.madeAt > b.madeAt ? -1 : 0));
  const special = (["manual", "migration", "restore", "import"] as const).flatMap((reason) =>
    sorted.filter((backup) => backup.reason === reason).slice(0, limits.special),
  );
  const wanted = new Set([
    ...sorted.slice(0, limits.newest),
    ...firstOfEach(sorted, dayOf, limits.days),
    ...firstOfEach(sorted, weekOf, limits.weeks),
    ...special,
  ]);
  let [count, bytes] = [0, 0];
  const stays = (backup: Kept, i: number): boolean => {
    if (i < ALWAYS) return true;
    return wanted.has(backup) && count < limits.count && bytes + backup.bytes <= limits.bytes;
  };
  return sorted.flatMap((backup, i) => {
    if (!stays(backup, i)) return [backup.id];
    count += 1;
    bytes += backup.bytes;
    return [];
  });
}
