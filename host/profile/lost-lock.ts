import { isDeepStrictEqual } from "node:util";
import { CallError } from "../../contract/errors.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { takeLock, type Lock, type Taker } from "./lock.ts";
import { profileFile } from "./document/profile-file.ts";
import { quarantine } from "./document/quarantine.ts";
import { readProfile, type Unseal } from "./document/read-profile.ts";

/** Whether nobody else has written: the file holds what was saved last, or nothing that is a profile. */
async function isAsSaved(folder: string, { now }: Taker, saved: Profile, unseal: Unseal): Promise<boolean> {
  const file = await profileFile(folder);
  try {
    const found = await readProfile(file, unseal);
    return found === null || isDeepStrictEqual(found.profile, saved);
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    if (error.code !== "profile.unreadable") return false;
    await quarantine(file, folder, now());
    return true;
  }
}

/**
 * Takes the lock of an open profile once more, whose lock file is gone or is another's. Without a lock somebody may have
 * written the profile; what they wrote is not to be written over.
 * @param saved what this process saved last
 * @returns null when somebody has it now or has written; nothing is held then
 * @throws the system’s error when the folder cannot be read or written
 */
export async function takeLockAgain(
  folder: string,
  taker: Taker,
  saved: Profile,
  unseal: Unseal,
): Promise<Lock | null> {
  let lock: Lock;
  try {
    lock = await takeLock(folder, taker);
  } catch (error) {
    if (error instanceof CallError) return null;
    throw error;
  }
  try {
    if (await isAsSaved(folder, taker, saved, unseal)) return lock;
  } catch (error) {
    lock.release();
    throw error;
  }
  lock.release();
  return null;
}
