import { z } from "../zod.ts";

/** Why a backup was made: once a day, by hand, or before something that changes much. */
export const BACKUP_REASONS = ["daily", "manual", "migration", "restore", "import"] as const;
export const backupReasonSchema = z.enum(BACKUP_REASONS);
export type BackupReason = z.infer<typeof backupReasonSchema>;

/** A file name that we give, and nothing that could lead out of its folder. */
export const backupIdSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}-\d{3}Z-[a-z]+-v\d{1,4}\.json$/, "backup.id")
  .refine((id) => parseBackupId(id) !== null, "backup.id");

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
  const known = backupReasonSchema.safeParse(reason);
  const madeAt = `${day}T${hour}:${minute}:${second}.${milli}Z`;
  if (!known.success || Number.isNaN(Date.parse(madeAt))) return null;
  return { id, madeAt, reason: known.data, version: Number(version) };
}

/** What is in a backup, in numbers. */
export const backupContentSchema = z.strictObject({
  savedAt: z.iso.datetime(),
  people: z.int(),
  things: z.int(),
  trips: z.int(),
});

/**
 * A backup in the list. `content` is null when it cannot be opened, and `problem` says why: `sealed` opens with the
 * passphrase it was locked with, `keystore` only where it was locked.
 */
export const backupSchema = z.strictObject({
  id: backupIdSchema,
  madeAt: z.iso.datetime(),
  reason: backupReasonSchema,
  version: z.int(),
  bytes: z.int(),
  content: backupContentSchema.nullable(),
  problem: z.enum(["unreadable", "newer", "sealed", "keystore"]).nullable(),
});
export type Backup = z.infer<typeof backupSchema>;
