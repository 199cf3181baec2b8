import { lstat, readdir, stat, unlink } from "node:fs/promises";
import path from "node:path";
import type { Lagging } from "../../../contract/protection.ts";
import { parseBackupId } from "../../../core/profile/backup-name.ts";
import { backupFolder } from "../backups/backup-files.ts";
import { copyFolder } from "../backups/copy-backup.ts";
import { isQuarantined, quarantineFolder } from "../document/quarantine.ts";
import { ifThere } from "../../files/if-there.ts";

/** A folder with files that are locked as the profile is. */
export interface ResealPlace {
  where: Lagging["where"];
  folder: string;
  /** Which names in it are ours; all others are left alone. */
  isOurs: (name: string) => boolean;
  /** The folder that must be there, when this one is made only with the first file. */
  within: string | null;
}

const isBackup = (name: string) => parseBackupId(name) !== null;

/**
 * Every place that holds earlier states of a profile.
 * @param chosen the folders that copies went to
 */
export function resealPlaces(profileFolder: string, chosen: readonly string[]): ResealPlace[] {
  const isCopy = isQuarantined;
  return [
    { where: "backups", folder: backupFolder(profileFolder), isOurs: isBackup, within: null },
    { where: "quarantine", folder: quarantineFolder(profileFolder), isOurs: isCopy, within: null },
    ...chosen.map((one): ResealPlace => ({
      where: "copies",
      folder: copyFolder(one, profileFolder),
      isOurs: isBackup,
      within: one,
    })),
  ];
}

/** What `replaceFile` calls a file that is not whole yet. */
const UNFINISHED = /^(.+)\.\d+-[\da-f]{12}\.tmp$/;

/** Removes what a killed process left half-written: it may be in plain text, and nobody reads it. */
async function removeUnfinished(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const file = path.join(folder, name);
    const found = await lstat(file).catch(() => null);
    if (found?.isFile() === true) await unlink(file);
  }
}

/**
 * The files of a place, the newest first: what opens in place of a lost profile is then brought under its lock first.
 * @throws the system’s error when the folder cannot be looked into, or something half-written not be removed
 */
export async function filesIn({ folder, isOurs, within }: ResealPlace): Promise<string[]> {
  if (within !== null) await stat(within);
  const names = (await ifThere(readdir(folder))) ?? [];
  const unfinished = names.filter((name) => isOurs(UNFINISHED.exec(name)?.[1] ?? ""));
  await removeUnfinished(folder, unfinished);
  const files = names.filter((name) => isOurs(name) && !UNFINISHED.test(name));
  return files.toSorted((a, b) => b.localeCompare(a));
}
