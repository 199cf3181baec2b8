import { lstat, readdir, rm } from "node:fs/promises";
import path from "node:path";
import {
  backupId,
  parseBackupId,
  type BackupName,
  type BackupReason,
} from "../../../core/profile/backup-name.ts";
import { superfluous } from "../../../core/profile/retention.ts";
import { errorReason } from "../../files/error-reason.ts";
import { makeFolder } from "../../files/make-folder.ts";
import { readRegularFile } from "../../files/regular-file.ts";
import { removeLeftoversIn, replaceFile, type WriteContent } from "../../files/replace-file.ts";
import { nextSavedAt } from "../document/saved-at.ts";

/** Beside the profile; its owner’s only, like the profile. */
export const backupFolder = (profileFolder: string) => path.join(profileFolder, "backups");

/** A backup as a file. `bytes` is its size. */
export interface BackupFile extends BackupName {
  bytes: number;
}

const NO_FOLDER = ["ENOENT", "ENOTDIR"];

/** Its size, when it is a file: what only goes by the name of a backup (a link, a pipe) is none, and left alone. */
async function sized(folder: string, name: BackupName): Promise<BackupFile[]> {
  const stats = await lstat(path.join(folder, name.id)).catch(() => null);
  return stats?.isFile() === true ? [{ ...name, bytes: stats.size }] : [];
}

/** The backups in a folder, newest first, by their names alone; none when there is no such folder. */
export async function backupFiles(folder: string): Promise<BackupFile[]> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    if (NO_FOLDER.includes(errorReason(error))) return [];
    throw error;
  }
  const found = names.map(parseBackupId).filter((name) => name !== null);
  const files = (await Promise.all(found.map((name) => sized(folder, name)))).flat();
  return files.sort((a, b) => b.madeAt.localeCompare(a.madeAt));
}

export interface NewBackup {
  bytes: Uint8Array;
  reason: BackupReason;
  version: number;
  now: Date;
  /** Throws when what was read back is no backup of use. */
  verify: (bytes: Uint8Array) => void;
  writeContent?: WriteContent | undefined;
}

/**
 * The time in the name of the next backup: now, but always later than the newest there is. So the order of the names is
 * the order of making, also while the clock is wrong; else a backup made after it was set back would be the oldest of
 * all: deleted as soon as it was made, and never the one that recovery opens.
 */
async function nextTime(folder: string, now: Date): Promise<string> {
  const [newest] = await backupFiles(folder);
  return newest === undefined ? now.toISOString() : nextSavedAt(newest.madeAt, now);
}

/**
 * Keeps bytes as a backup, reads them back and has them verified; then the superfluous ones go. Two in the same
 * millisecond get two names.
 * @throws the system’s error, or what `verify` throws: the bad file is gone again then
 */
export async function writeBackup(folder: string, backup: NewBackup): Promise<string> {
  const { bytes, reason, version, now, verify, writeContent } = backup;
  await makeFolder(folder);
  const id = backupId(await nextTime(folder, now), reason, version);
  const file = path.join(folder, id);
  await replaceFile(file, bytes, 0o600, writeContent);
  try {
    const back = await readRegularFile(file);
    if (!back.equals(bytes)) throw new Error("the backup is not what was written");
    verify(back);
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
  await removeSuperfluous(folder);
  return id;
}

/** Deletes what retention no longer wants. A file that cannot be deleted is left for the next time. */
async function removeSuperfluous(folder: string): Promise<void> {
  for (const id of superfluous(await backupFiles(folder)))
    await rm(path.join(folder, id), { force: true }).catch(() => undefined);
}

/** Removes what a process left that was killed while it wrote a backup. Only for the one writer of the profile. */
export async function removeUnfinished(folder: string): Promise<void> {
  try {
    await removeLeftoversIn(folder, (target) => parseBackupId(target) !== null);
  } catch (error) {
    if (!NO_FOLDER.includes(errorReason(error))) throw error;
  }
}
