import path from "node:path";
import { CallError } from "../../../contract/errors.ts";
import { backupIdSchema, type Backup } from "../../../core/profile/backup.ts";
import { PROFILE_VERSION, type Profile } from "../../../core/profile/profile.ts";
import { errorReason } from "../../files/error-reason.ts";
import { NOT_A_FILE, readRegularFile } from "../../files/regular-file.ts";
import { parseProfile, type Unseal } from "../document/read-profile.ts";
import { backupFiles, type BackupFile } from "./backup-files.ts";

/** The profile in a backup, brought up to this version in memory; nothing is written. */
export async function readBackup(folder: string, id: string, unseal: Unseal): Promise<Profile> {
  // The id comes from the page: only a name may be in it, no way out of the folder.
  if (!backupIdSchema.safeParse(id).success) throw new CallError("backup.missing");
  let bytes: Uint8Array;
  try {
    bytes = await readRegularFile(path.join(folder, id));
  } catch (error) {
    throw ["ENOENT", NOT_A_FILE].includes(errorReason(error)) ? new CallError("backup.missing") : error;
  }
  return parseProfile(bytes, id, unseal).profile;
}

const PROBLEM = {
  "profile.newer": "newer",
  "profile.sealed": "sealed",
  "profile.keystore": "keystore",
} as const;

async function described(folder: string, file: BackupFile, unseal: Unseal): Promise<Backup> {
  const base = { id: file.id, madeAt: file.madeAt, reason: file.reason, bytes: file.bytes };
  try {
    const { savedAt, people, things, trips } = await readBackup(folder, file.id, unseal);
    const content = { savedAt, people: people.length, things: things.length, trips: trips.length };
    return { ...base, version: file.version, content, problem: null };
  } catch (error) {
    const code = error instanceof CallError ? error.code : "";
    const problem = Object.hasOwn(PROBLEM, code) ? PROBLEM[code as keyof typeof PROBLEM] : "unreadable";
    return { ...base, version: file.version, content: null, problem };
  }
}

/** Every backup, newest first, opened to see what is in it. One that cannot be opened is listed with its problem. */
export async function listBackups(folder: string, unseal: Unseal): Promise<Backup[]> {
  const list: Backup[] = [];
  for (const file of await backupFiles(folder)) list.push(await described(folder, file, unseal));
  return list;
}

/**
 * The newest backup that this program can open, or null.
 * @param hasKey whether a passphrase was given already: then one that it does not open is passed over
 */
export async function newestUsable(
  folder: string,
  unseal: Unseal,
  hasKey: boolean,
): Promise<{ id: string; profile: Profile } | null> {
  let sealed: CallError | null = null;
  for (const { id, version } of await backupFiles(folder)) {
    if (version > PROFILE_VERSION) continue;
    try {
      const profile = await readBackup(folder, id, unseal);
      // The passphrase is all that is missing: better to ask for it than to fall back on an older one.
      if (sealed !== null && !hasKey) break;
      return { id, profile };
    } catch (error) {
      if (error instanceof CallError && error.code === "profile.sealed") sealed ??= error;
    }
  }
  if (sealed !== null) throw sealed;
  return null;
}
