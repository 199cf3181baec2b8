/** Why a backup was made: once a day, by hand, or before something that changes much. */
export const BACKUP_REASONS = ["daily", "manual", "migration", "restore", "import"] as const;
export type BackupReason = (typeof BACKUP_REASONS)[number];

/** What the name of a backup says. `madeAt` is an ISO time, `version` that of the document in it. */
export interface BackupName {
  id: string;
  madeAt: string;
  reason: BackupReason;
  version: number;
}

/** The file name of a backup: sorts by time, and says what it is without being opened. */
export function backupId(madeAt: string, reason: BackupReason, version: number): string {
  return `${madeAt.replaceAll(/[:.]/g, "-")}-${reason}-v${version}.json`;
}

const NAME = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z-([a-z]+)-v(\d{1,4})\.json$/;

/** What a file name says; null when it is none of ours. */
export function parseBackupId(id: string): BackupName | null {
  const [, day, hour, minute, second, milli, reason, version] = NAME.exec(id) ?? [];
  const known = BACKUP_REASONS.find((it) => it === reason);
  const madeAt = `${day}T${hour}:${minute}:${second}.${milli}Z`;
  if (known === undefined || Number.isNaN(Date.parse(madeAt))) return null;
  return { id, madeAt, reason: known, version: Number(version) };
}
