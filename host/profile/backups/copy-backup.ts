import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { parseBackupId } from "../../../core/profile/backup.ts";
import type { ProfilePlace } from "../open-profile.ts";
import { parseProfile } from "../read-profile.ts";
import type { SealKeeper } from "../seal/seal-keeper.ts";
import { backupFolder, writeBackup } from "./backup-files.ts";

/** Inside the folder that the person chose, which may hold other things. */
export const copyFolder = (chosen: string) => path.join(chosen, "Carryall backups");

/**
 * Copies a backup to another folder and opens it there. The chosen folder itself is never made: a stick that was pulled
 * out would come back as an ordinary folder of the same name.
 * @throws the system’s error: `ENOENT` or `ENOTDIR` when the folder is not there
 */
export async function copyBackup(
  place: ProfilePlace,
  id: string,
  chosen: string,
  seal: SealKeeper,
): Promise<void> {
  if (!(await stat(chosen)).isDirectory())
    throw Object.assign(new Error("not a folder"), { code: "ENOTDIR" });
  const name = parseBackupId(id);
  if (name === null) throw new Error(`${id} is no backup`);
  await writeBackup(copyFolder(chosen), {
    bytes: await readFile(path.join(backupFolder(place.folder), id)),
    reason: name.reason,
    version: name.version,
    now: new Date(name.madeAt),
    verify: (bytes) => void parseProfile(bytes, id, seal.peek),
  });
}
