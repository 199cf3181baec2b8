import * as fc from "fast-check";
import { expect, test } from "vitest";
import { BACKUP_REASONS, backupId, parseBackupId, type BackupReason } from "./backup-name.ts";
import { LIMITS, superfluous, type Kept } from "./retention.ts";

const HOUR = 3_600_000;
const START = Date.parse("2026-11-26T12:00:00.000Z");

function at(hours: number, reason: BackupReason = "daily", bytes = 1000): Kept {
  const madeAt = new Date(START - hours * HOUR).toISOString();
  return { id: backupId(madeAt, reason, 3), madeAt, reason, bytes };
}

const hours = (kept: readonly Kept[], gone: readonly string[]) =>
  kept.filter(({ id }) => !gone.includes(id)).map(({ madeAt }) => (START - Date.parse(madeAt)) / HOUR);

test.each<[string, Kept[], number[]]>([
  ["none", [], []],
  [
    "the newest ten stay, however close together",
    Array.from({ length: 10 }, (_, i) => at(i / 60)),
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((m) => m / 60),
  ],
  [
    "then one a day, the last of it",
    [...Array.from({ length: 10 }, (_, i) => at(i / 60)), at(20), at(21), at(44), at(46)],
    [...Array.from({ length: 10 }, (_, i) => i / 60), 20, 44],
  ],
  [
    "what was made by hand stays longer than a daily one",
    [...Array.from({ length: 10 }, (_, i) => at(i)), at(100 * 24, "manual"), at(100 * 24 + 1)],
    [...Array.from({ length: 10 }, (_, i) => i), 2400],
  ],
])("%s", (_, backups, stay) => {
  const kept = hours(backups, superfluous(backups));
  expect(kept.map((h) => h.toFixed(4))).toEqual(stay.map((h) => h.toFixed(4)));
});

test("a year of daily backups comes down to a week of days and eight weeks", () => {
  const year = Array.from({ length: 365 }, (_, day) => at(day * 24));
  const kept = hours(year, superfluous(year)).map((h) => h / 24);
  expect(kept.slice(0, 10)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(kept.length).toBeLessThanOrEqual(LIMITS.newest + LIMITS.weeks);
  expect(kept.at(-1)).toBeGreaterThan(45);
});

test("the caps hold, but three stay whatever their size", () => {
  const large = Array.from({ length: 20 }, (_, i) => at(i, "manual", 60_000_000));
  expect(hours(large, superfluous(large))).toEqual([0, 1, 2]);
  const many = Array.from({ length: 300 }, (_, i) => at(i * 24 * 7, "daily"));
  expect(hours(many, superfluous(many)).length).toBeLessThanOrEqual(LIMITS.count);
});

const anyBackups = fc.array(
  fc.tuple(fc.integer({ min: -5000, max: 20_000 }), fc.constantFrom(...BACKUP_REASONS), fc.nat(5_000_000)),
  { maxLength: 120 },
);

test("whatever there is: the newest stays, a second look deletes nothing more, and another clock changes nothing", () => {
  fc.assert(
    fc.property(anyBackups, (list) => {
      const unique = new Map(list.map((one) => [one[0], at(...one)]));
      const backups = [...unique.values()];
      const gone = new Set(superfluous(backups));
      const rest = backups.filter(({ id }) => !gone.has(id));
      const newest = backups.toSorted((a, b) => b.madeAt.localeCompare(a.madeAt)).slice(0, 3);
      for (const backup of newest) expect(rest).toContain(backup);
      expect(rest.length).toBeLessThanOrEqual(Math.max(LIMITS.count, 3));
      expect(superfluous(rest)).toEqual([]);
    }),
  );
});

test("a name says when, why and which version, and nothing else is taken for one", () => {
  const id = backupId("2026-11-26T12:00:00.123Z", "manual", 3);
  expect(id).toBe("2026-11-26T12-00-00-123Z-manual-v3.json");
  expect(parseBackupId(id)).toEqual({ id, madeAt: "2026-11-26T12:00:00.123Z", reason: "manual", version: 3 });
  for (const other of [
    "profile.json",
    "../x",
    "2026-13-99T12-00-00-123Z-manual-v3.json",
    id.replace("manual", "other"),
    `${id}.tmp`,
  ])
    expect(parseBackupId(other)).toBeNull();
});
