import { CallError } from "../../contract/errors.ts";
import type { ProfilePlaceState } from "../../contract/profile-place.ts";
import type { ProfileState } from "../../contract/profile-state.ts";
import type { Protection, Reseal } from "../../contract/protection.ts";
import type { Action } from "../../core/profile/actions.ts";
import { reduceAll } from "../../core/profile/reduce.ts";
import { labelOf } from "../../core/profile/step.ts";
import { createBackupCommands, type BackupCommands } from "./backup-commands.ts";
import type { OpenMode } from "./open-profile.ts";
import { ProfileSession, type ProfileStoreOptions } from "./profile-session.ts";
import { placeOf } from "./profile-place.ts";
import { protect } from "./protect.ts";
import { createSerialQueue } from "../files/serial-queue.ts";

/** The one writer of the profile. Every method opens the profile first, also again after opening failed. */
export interface ProfileStore {
  /** The saved state, and the steps that can be undone and redone. @throws CallError as openProfile. */
  read(): Promise<ProfileState>;
  /**
   * Carries out all actions or none, saves, and returns the new state. What had been undone cannot be redone then.
   * No actions, and actions with nothing left to do, are no step: the state stays as it is. An import and clearing everything are backed up before.
   * @throws CallError `profile.refused` {field, reason}, `profile.write` {reason}, `profile.read-only`, `backup.write`,
   * ActionRefused, or as `read`.
   */
  apply(actions: readonly Action[]): Promise<ProfileState>;
  /**
   * Brings back the state before the last change and saves it as a new one. `savedAt` names the state to undo.
   * @throws CallError `undo.nothing`, `undo.changed-since`, `profile.write`, or as `read`.
   */
  undo(savedAt: string | null): Promise<ProfileState>;
  /**
   * Brings back what the last undo took away and saves it as a new state. `savedAt` names the state to redo from.
   * @throws CallError `redo.nothing`, `undo.changed-since`, `profile.write`, or as `read`.
   */
  redo(savedAt: string | null): Promise<ProfileState>;
  /** Where it is and how it is open. Says so also before it could be opened. */
  place(): Promise<ProfilePlaceState>;
  /** Opens it to write again, only to read, or anew in place of one that cannot be read. @throws as openProfile. */
  open(mode: OpenMode): Promise<ProfileState>;
  /** Opens a profile locked behind a passphrase. @throws CallError `profile.passphrase`, or as `read`. */
  unlock(passphrase: string): Promise<ProfileState>;
  /**
   * Locks the file at rest, or no longer, with all that lies beside it; what cannot be brought along is in `lagging`.
   * @throws CallError `profile.keystore`, `profile.write`, or as `read`.
   */
  protect(protection: Protection): Promise<ProfilePlaceState>;
  /** Goes on with what lags behind. @throws CallError `profile.passphrase`, `profile.read-only`, or as `read`. */
  reseal(how: Reseal): Promise<ProfilePlaceState>;
  readonly backups: BackupCommands;
  /**
   * Does something else in the profile's folder while this program is its one writer.
   * @throws CallError `profile.read-only`, `profile.lock-lost`, `profile.write`, or as `read`
   */
  whileWritable<T>(task: () => Promise<T>): Promise<T>;
  /** Waits for writes under way and gives the profile free. It may be opened again. */
  close(): Promise<void>;
}

/** Steps that change so much at once that a backup is kept before them. */
const isSweeping = ({ type }: Action) => type === "profile.import" || type === "profile.clear";

/** A store for one profile folder; nothing is touched before the first call. */
export function createProfileStore(options: ProfileStoreOptions): ProfileStore {
  const queue = createSerialQueue();
  const session = new ProfileSession(options);

  const take = (way: "undo" | "redo", savedAt: string | null) =>
    queue(async () => {
      const profile = await session.openToWrite();
      const before = profile.database.data;
      const step = session.steps.next(way);
      if (step === undefined) throw new CallError(`${way}.nothing`);
      if (savedAt !== null && savedAt !== before.savedAt) throw new CallError("undo.changed-since");
      const next = await session.change(profile, step.to, way, step.label);
      session.steps.taken(way, before, step.label);
      return session.stateOf(next);
    });
  const state = async () => session.stateOf((await session.open()).database.data);

  return {
    read: () => queue(state),
    apply: (actions) =>
      queue(async () => {
        const profile = await session.openToWrite();
        const before = profile.database.data;
        const [first] = actions;
        if (first === undefined) return session.stateOf(before);
        const after = reduceAll(before, actions);
        // What it should change is so already.
        if (after === before) return session.stateOf(before);
        if (actions.some(isSweeping)) await session.backUp(before, "import");
        const label = labelOf(first, actions.length, before, after);
        const next = await session.change(profile, after, "do", label);
        session.steps.changed(before, label);
        return session.stateOf(next);
      }),
    undo: (savedAt) => take("undo", savedAt),
    redo: (savedAt) => take("redo", savedAt),
    place: () => queue(async () => placeOf(session)),
    open: (mode) => queue(async () => session.stateOf((await session.openAs(mode)).database.data)),
    unlock: (passphrase) =>
      queue(async () => {
        await session.seal.unlock(passphrase);
        return state();
      }),
    protect: (protection) =>
      queue(async () => {
        // A copy begun before must not come after, and lie there under the lock of before.
        await session.backups.copies.end();
        await protect(session, protection);
        await session.backups.catchUp((await session.open()).database.data);
        return placeOf(session);
      }),
    reseal: (how) =>
      queue(async () => {
        const { database } = await session.openToWrite();
        await session.reseal.goOn(how, database.data.settings.copiesFolder);
        return placeOf(session);
      }),
    backups: createBackupCommands(session, queue),
    whileWritable: (task) =>
      queue(async () => {
        await session.openToWrite();
        return task();
      }),
    close: () => queue(() => session.release()),
  };
}
