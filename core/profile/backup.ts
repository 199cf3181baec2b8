import { z } from "../zod.ts";
import { BACKUP_REASONS, parseBackupId } from "./backup-name.ts";

export const backupReasonSchema = z.enum(BACKUP_REASONS);

/** A file name that we give, and nothing that could lead out of its folder. */
export const backupIdSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}-\d{3}Z-[a-z]+-v\d{1,4}\.json$/, "backup.id")
  .refine((id) => parseBackupId(id) !== null, "backup.id");

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
