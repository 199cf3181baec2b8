import { mkdir, readdir, readFile, rm, stat } from "node:fs/promises";
import path from "node:path";
import { backupId, parseBackupId, type BackupName, type BackupReason } from "../../../core/profile/backup.ts";
import { superfluous } from "../../../core/profile/retention.ts";
import { errorReason } from "../../files/error-reason.ts";
import { replaceFile, type WriteContent } from "../../files/replace-file.ts";

/** Beside the profile; its owner’s only, like the profile. */
export const backupFolder = (profileFolder: string) => path.join(profileFolder, "backups");

/** A backup as a file. `bytes` is its size. */
export interface BackupFile extends BackupName {
  bytes: number;
}

/** The backups in a folder, newest first, by their names alone; none when there is no such folder. */
export async function backupFiles(folder: string): Promise<BackupFile[]> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    if (errorReason(error) === "ENOENT") return [];
    throw error;
  }
  const found = names.map(parseBackupId).filter((name) => name !== null);
  const sized = await Promise.all(
    found.map(async (name) => ({ ...name, bytes: (await stat(path.join(folder, name.id))).size })),
  );
  return sized.toSorted((a, b) => b.madeAt.localeCompare(a.madeAt));
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
 * Keeps bytes as a backup, reads them back and has them verified; then the superfluous ones go. Two in the same
 * millisecond get two names.
 * @throws the system’s error, or what `verify` throws: the bad file is gone again then
 */
export async function writeBackup(folder: string, backup: NewBackup): Promise<string> {
  const { bytes, reason, version, now, verify, writeContent } = backup;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const taken = new Set((await backupFiles(folder)).map(({ madeAt }) => madeAt));
  let time = now.getTime();
  while (taken.has(new Date(time).toISOString())) time += 1;
  const id = backupId(new Date(time).toISOString(), reason, version);
  const file = path.join(folder, id);
  await replaceFile(file, bytes, 0o600, writeContent);
  try {
    const back = await readFile(file);
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
