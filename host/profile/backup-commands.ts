import { isDeepStrictEqual } from "node:util";
import { CallError } from "../../contract/errors.ts";
import type { ProfileState } from "../../contract/profile-state.ts";
import type { Backup } from "../../core/profile/backup.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { errorReason } from "../files/error-reason.ts";
import type { ProfileSession } from "./profile-session.ts";
import type { SerialQueue } from "../files/serial-queue.ts";
import { backupFolder } from "./backups/backup-files.ts";
import { openBackup } from "./backups/open-backup.ts";
import { listBackups } from "./backups/read-backups.ts";

export interface BackupCommands {
  list(): Promise<Backup[]>;
  /**
   * What is in a backup; nothing is changed.
   * @param passphrase it was locked with, when that is not the profile’s
   * @throws CallError `backup.missing`, `profile.unreadable`, `backup.sealed` {method}, `profile.passphrase`
   */
  look(id: string, passphrase?: string | null): Promise<Profile>;
  /** Makes one now. @throws CallError `backup.write` {reason}. */
  create(): Promise<Backup[]>;
  /**
   * Brings back what is in a backup as one step, after the present state was kept as a backup too; settings stay. When
   * it is what is there already, nothing is done.
   * @throws CallError `backup.write`, `profile.read-only`, `profile.write`, or as `look`
   */
  restore(id: string, passphrase?: string | null): Promise<ProfileState>;
  /**
   * Copies the backups from now on to a folder too, beginning with one made now; null ends that.
   * @throws CallError `copies.folder` {folder, reason} when it cannot be used: what was set before stays
   */
  copyTo(folder: string | null): Promise<ProfileState>;
}

/** What a person has in a profile: not when it was saved, nor how it came about. */
function belongings({ savedAt: _at, history: _history, settings: _settings, ...rest }: Profile) {
  return rest;
}

/** @param queue of the store: one task at a time */
export function createBackupCommands(session: ProfileSession, queue: SerialQueue): BackupCommands {
  const { folder } = session.options;
  const all = () => listBackups(backupFolder(folder), session.seal.peek);
  return {
    list: () => queue(all),
    look: (id, passphrase = null) =>
      queue(() => openBackup(backupFolder(folder), id, session.seal, passphrase)),
    create: () =>
      queue(async () => {
        await session.backUp((await session.openToWrite()).database.data, "manual");
        return all();
      }),
    restore: (id, passphrase = null) =>
      queue(async () => {
        const profile = await session.openToWrite();
        const before = profile.database.data;
        const found = await openBackup(backupFolder(folder), id, session.seal, passphrase);
        if (isDeepStrictEqual(belongings(found), belongings(before))) return session.stateOf(before);
        await session.backUp(before, "restore");
        const label = { action: "backup.restore", subject: id, count: 1 };
        const next = await session.change(profile, { ...found, settings: before.settings }, "restore", label);
        session.steps.changed(before, label);
        return session.stateOf(next);
      }),
    copyTo: async (chosen) => {
      if (chosen !== null) {
        await queue(() => session.openToWrite());
        // Not in the queue: other calls do not wait for a folder that may never answer. Looked at first, so that one
        // that cannot be used leaves no backup behind.
        await copyTried(session, null, chosen);
        const id = await queue(async () =>
          session.backUp((await session.openToWrite()).database.data, "manual"),
        );
        if (id !== null) await copyTried(session, id, chosen);
      }
      return queue(async () => {
        const profile = await session.openToWrite();
        const before = profile.database.data;
        const settings = { ...before.settings, copiesFolder: chosen };
        const label = { action: "settings.change", subject: "", count: 1 };
        const next = await session.change(profile, { ...before, settings }, "do", label);
        session.backups.copies.problem = null;
        // Copies that were made there before may be in plain text, or under an earlier lock.
        if (chosen !== null && session.seal.current !== null)
          await session.reseal.goOn({ how: "again" }, chosen);
        session.steps.changed(before, label);
        return session.stateOf(next);
      });
    },
  };
}

/** Copies a backup, or without one looks whether the folder can be used. */
async function copyTried(session: ProfileSession, id: string | null, chosen: string): Promise<void> {
  try {
    await session.backups.copies.copy(id, chosen);
  } catch (error) {
    throw new CallError("copies.folder", { folder: chosen, reason: errorReason(error) });
  }
}
