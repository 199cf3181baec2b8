import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { hostname } from "node:os";
import path from "node:path";
import { parseBackupId } from "../../../core/profile/backup.ts";
import type { ProfilePlace } from "../open-profile.ts";
import { parseProfile } from "../read-profile.ts";
import type { SealKeeper } from "../seal/seal-keeper.ts";
import { backupFolder, writeBackup } from "./backup-files.ts";

/**
 * Inside the folder that the person chose, which may hold other things: a folder for each computer and profile, so that
 * none of them takes the others' for its own and thins them out.
 */
export function copyFolder(chosen: string, profileFolder: string): string {
  const of = createHash("sha256").update(path.resolve(profileFolder)).digest("hex").slice(0, 8);
  const computer = hostname().replaceAll(/[^\w.-]/g, "_");
  return path.join(chosen, "Carryall backups", `${computer}-${of}`);
}

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
  await writeBackup(copyFolder(chosen, place.folder), {
    bytes: await readFile(path.join(backupFolder(place.folder), id)),
    reason: name.reason,
    version: name.version,
    now: new Date(name.madeAt),
    verify: (bytes) => void parseProfile(bytes, id, seal.peek),
  });
}
