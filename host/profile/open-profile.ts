import { stat } from "node:fs/promises";
import { Low } from "lowdb";
import { CallError } from "../../contract/errors.ts";
import { emptyProfile, PROFILE_VERSION, type Profile } from "../../core/profile/profile.ts";
import { wholeProfileSchema } from "../../core/profile/whole-profile.ts";
import { errorReason } from "../files/error-reason.ts";
import { makeFolder } from "../files/make-folder.ts";
import { NotAFile } from "../files/regular-file.ts";
import { backupFolder } from "./backups/backup-files.ts";
import { keepBackup } from "./backups/keep-backup.ts";
import { newestUsable } from "./backups/read-backups.ts";
import { DurableFileAdapter } from "./document/durable-file-adapter.ts";
import type { ProfilePlace } from "./document/place.ts";
import { takeLock, type Lock } from "./lock.ts";
import { profileFile } from "./document/profile-file.ts";
import { quarantine } from "./document/quarantine.ts";
import { readProfile, type ReadDocument } from "./document/read-profile.ts";
import type { SealKeeper } from "./seal/seal-keeper.ts";

/**
 * What was done about a profile that could not be read: the copy of it, or null when its file was gone, and the backup
 * that was opened.
 */
export interface Recovered {
  quarantined: string | null;
  backup: string;
}

export interface OpenProfile {
  /** Null when it was opened to be read only. */
  readonly lock: Lock | null;
  readonly database: Low<Profile>;
  readonly recovered: Recovered | null;
  /** The system’s word for why nothing can be written here, so that it was opened to be read only. */
  readonly blocked: string | null;
}

/**
 * How to open: `new` gives up on what cannot be read, keeps a copy of it and starts with an empty profile; `take-over`
 * writes also when another computer has the lock, because the person says that it is closed there.
 */
export type OpenMode = "write" | "read-only" | "new" | "take-over";

/** `blocked` only reads, as `read-only`, but nobody else has the profile: what is spoilt is read from its backup. */
type ReadMode = OpenMode | "blocked";

const onlyReads = (mode: ReadMode) => mode === "read-only" || mode === "blocked";

/** Why a folder that is there takes no new file: full, or not to be written by this person or at all. */
const BLOCKS = ["ENOSPC", "EDQUOT", "EROFS", "EACCES", "EPERM"];

/** The newest backup in place of a profile that cannot be read, or is gone; null when there is no backup. */
async function fromBackup(
  spoilt: string | null,
  { folder, now }: ProfilePlace,
  seal: SealKeeper,
): Promise<{ profile: Profile; recovered: Recovered } | null> {
  const found = await newestUsable(backupFolder(folder), seal.unseal, seal.hasKey);
  if (found === null) return null;
  const quarantined = spoilt === null ? null : await quarantine(spoilt, folder, now());
  return { profile: found.profile, recovered: { quarantined, backup: found.id } };
}

/** What there is to open: the profile, null for a new one; the document it was stored in; what was done when that cannot be read. */
interface Found {
  profile: Profile | null;
  stored: ReadDocument | null;
  recovered: Recovered | null;
}

/** What there is instead of a profile that cannot be read for `error`; throws that where nothing may be put in its place. */
async function foundInstead(
  error: unknown,
  file: string,
  place: ProfilePlace,
  mode: ReadMode,
  seal: SealKeeper,
): Promise<Found> {
  if (mode === "read-only" || !(error instanceof CallError) || error.code !== "profile.unreadable")
    throw error;
  const { folder, now } = place;
  if (mode === "new") {
    await quarantine(file, folder, now());
    return { profile: emptyProfile(now().toISOString()), stored: null, recovered: null };
  }
  const instead = await fromBackup(mode === "blocked" ? null : file, place, seal);
  if (instead === null) throw error;
  return { ...instead, stored: null };
}

async function findProfile(
  file: string,
  place: ProfilePlace,
  mode: ReadMode,
  seal: SealKeeper,
): Promise<Found> {
  try {
    const stored = await readProfile(file, seal.unseal);
    if (stored !== null) return { profile: stored.profile, stored, recovered: null };
  } catch (error) {
    return foundInstead(error, file, place, mode, seal);
  }
  // No file, but backups: it was lost, by a crash or by hand. A new profile has none.
  const instead = mode === "read-only" || mode === "new" ? null : await fromBackup(null, place, seal);
  return { profile: null, recovered: null, ...instead, stored: null };
}

async function readUnderLock(
  place: ProfilePlace,
  mode: ReadMode,
  seal: SealKeeper,
): Promise<Omit<OpenProfile, "lock" | "blocked">> {
  const { folder, now, writeContent } = place;
  const file = await profileFile(folder);
  const { profile, stored, recovered } = await findProfile(file, place, mode, seal);
  const adapter = new DurableFileAdapter<Profile>(
    file,
    () => Promise.resolve(profile),
    (value) => wholeProfileSchema.parse(value),
    seal.encode,
    writeContent,
  );
  const database = new Low<Profile>(adapter, profile ?? emptyProfile(now().toISOString()));
  // Somebody else is writing when it is opened to be read only: what they have half written is theirs to remove.
  if (onlyReads(mode)) return { database, recovered };
  await database.read();
  if (stored !== null && stored.storedVersion < PROFILE_VERSION) {
    await keepBackup(place, "migration", stored.storedVersion, seal);
    await database.write();
  } else if (recovered !== null || mode === "new") await database.write();
  return { database, recovered };
}

/** What can still be read in a folder that cannot be written, from memory alone; null when the folder is not there. */
async function openToRead(
  place: ProfilePlace,
  seal: SealKeeper,
  blocked: string,
): Promise<OpenProfile | null> {
  const folder = await stat(place.folder).catch(() => null);
  if (folder?.isDirectory() !== true) return null;
  return { lock: null, blocked, ...(await readUnderLock(place, "blocked", seal)) };
}

async function open(place: ProfilePlace, seal: SealKeeper, mode: OpenMode): Promise<OpenProfile> {
  let lock: Lock | null = null;
  try {
    if (mode !== "read-only") {
      await makeFolder(place.folder);
      lock = await takeLock(place.folder, { ...place, overrule: mode === "take-over" });
    }
    return { lock, blocked: null, ...(await readUnderLock(place, mode, seal)) };
  } catch (error) {
    lock?.release();
    const reason = errorReason(error);
    const mayRead = (mode === "write" || mode === "take-over") && BLOCKS.includes(reason);
    const instead = mayRead ? await openToRead(place, seal, reason) : null;
    if (instead !== null) return instead;
    throw error;
  }
}

/**
 * Opens the profile in a folder, which is made when it is missing, readable by its owner only: lock, read; what cannot
 * be read is copied to quarantine and the newest backup opened, as it is when the file is gone; what an older program
 * wrote is backed up, migrated and written. A folder without a profile gives a new, empty one, stored at the first
 * change. Where nothing can be written it is opened to be read only, and `blocked` says why. The lock is free again when
 * this fails.
 * @throws CallError `profile.folder` {folder, reason} when the folder cannot be made or read, `profile.not-a-file` {file}
 * when something else is in the place of the profile or its lock, `profile.locked`, `profile.elsewhere`,
 * `profile.newer`, `profile.sealed`, `profile.unreadable` when there is no backup either.
 */
export async function openProfile(
  place: ProfilePlace,
  seal: SealKeeper,
  mode: OpenMode = "write",
): Promise<OpenProfile> {
  try {
    return await open(place, seal, mode);
  } catch (error) {
    if (error instanceof CallError) throw error;
    if (error instanceof NotAFile) throw new CallError("profile.not-a-file", { file: error.file });
    throw new CallError("profile.folder", { folder: place.folder, reason: errorReason(error) });
  }
}
