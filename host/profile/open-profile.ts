import { mkdir } from "node:fs/promises";
import path from "node:path";
import { Low } from "lowdb";
import { CallError } from "../../contract/errors.ts";
import { emptyProfile, PROFILE_VERSION, profileSchema, type Profile } from "../../core/profile/profile.ts";
import { errorReason } from "../files/error-reason.ts";
import type { WriteContent } from "../files/replace-file.ts";
import { DurableFileAdapter } from "./durable-file-adapter.ts";
import type { LockHolder } from "./lock-holder.ts";
import { backUpBeforeMigration } from "./migration-backup.ts";
import { takeLock, type Lock } from "./lock.ts";
import { readProfile } from "./read-profile.ts";

const PROFILE_FILE = "profile.json";

export interface OpenProfile {
  readonly lock: Lock;
  readonly database: Low<Profile>;
}

export interface ProfilePlace {
  folder: string;
  shell: LockHolder["shell"];
  now: () => Date;
  /** Only for tests: makes writing fail. */
  writeContent?: WriteContent;
}

async function readUnderLock({ folder, now, writeContent }: ProfilePlace): Promise<Low<Profile>> {
  const file = path.join(folder, PROFILE_FILE);
  const validate = (value: unknown) => profileSchema.parse(value);
  let storedVersion: number = PROFILE_VERSION;
  const read = async () => {
    const found = await readProfile(file);
    storedVersion = found?.storedVersion ?? PROFILE_VERSION;
    return found?.profile ?? null;
  };
  const adapter = new DurableFileAdapter<Profile>(file, read, validate, writeContent);
  const database = new Low<Profile>(adapter, emptyProfile(now().toISOString()));
  await database.read();
  if (storedVersion < PROFILE_VERSION) {
    await backUpBeforeMigration(file, storedVersion, now());
    await database.write();
  }
  return database;
}

/**
 * Opens the profile in a folder, which is made when it is missing, readable by its owner only: lock, read, and when an
 * older program wrote it: back it up, migrate it, write it.
 * A folder without a profile gives a new, empty one, stored at the first change. The lock is free again when this fails.
 * @throws CallError `profile.folder` {folder, reason} when the folder cannot be made, written or read,
 * `profile.locked`, `profile.unreadable` or `profile.newer`.
 */
export async function openProfile(place: ProfilePlace): Promise<OpenProfile> {
  let lock: Lock | null = null;
  try {
    await mkdir(place.folder, { recursive: true, mode: 0o700 });
    lock = await takeLock(place.folder, place.shell, place.now);
    return { lock, database: await readUnderLock(place) };
  } catch (error) {
    lock?.release();
    if (error instanceof CallError) throw error;
    throw new CallError("profile.folder", { folder: place.folder, reason: errorReason(error) });
  }
}
