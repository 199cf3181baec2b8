import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import { hostname } from "node:os";
import path from "node:path";
import { parseBackupId } from "../../../core/profile/backup-name.ts";
import { makeFolder } from "../../files/make-folder.ts";
import { isRegularFile, readRegularFile } from "../../files/regular-file.ts";
import { backupFolder, removeUnfinished, writeBackup } from "./backup-files.ts";

/**
 * Inside the folder that the person chose, which may hold other things: a folder for each computer and profile, so that
 * none of them takes the others' for its own and thins them out.
 */
export function copyFolder(chosen: string, profileFolder: string): string {
  const of = createHash("sha256").update(path.resolve(profileFolder)).digest("hex").slice(0, 8);
  const computer = hostname().replaceAll(/[^\w.-]/g, "_");
  return path.join(chosen, "Carryall backups", `${computer}-${of}`);
}

/** A backup of a profile, and the folder that it is copied to. */
export interface CopyJob {
  /** The folder of the profile. */
  profile: string;
  /** The folder that the person chose. */
  chosen: string;
  /** Null copies none, and only sees whether the folder can be used. */
  id: string | null;
}

const failure = (code: string) => Object.assign(new Error(code), { code });

/**
 * Copies a backup to another folder and reads it there; one that is there already stays. The chosen folder itself is
 * never made: a stick that was pulled out would come back as an ordinary folder of the same name. What an earlier copy
 * left that was cut off is removed.
 * @throws the system’s error: `ENOENT` or `ENOTDIR` when the folder is not there, `EINVAL` when it is no whole path
 */
export async function copyBackup({ profile, chosen, id }: CopyJob): Promise<void> {
  if (!path.isAbsolute(chosen) || chosen.includes("\0")) throw failure("EINVAL");
  if (!(await stat(chosen)).isDirectory()) throw failure("ENOTDIR");
  const into = copyFolder(chosen, profile);
  await makeFolder(into);
  await removeUnfinished(into);
  if (id === null || (await isRegularFile(path.join(into, id)))) return;
  const name = parseBackupId(id);
  if (name === null) throw new Error(`${id} is no backup`);
  await writeBackup(into, {
    bytes: await readRegularFile(path.join(backupFolder(profile), id)),
    reason: name.reason,
    version: name.version,
    now: new Date(name.madeAt),
    // It was opened when it was made; that the copy is the same is all there is to see.
    verify: () => undefined,
  });
}
