import { CallError } from "../../contract/errors.ts";
import type { Action } from "../../core/profile/actions.ts";
import { profileSchema, type Profile } from "../../core/profile/profile.ts";
import { reduceAll } from "../../core/profile/reduce.ts";
import { errorReason } from "../files/error-reason.ts";
import { openProfile, type OpenProfile, type ProfilePlace } from "./open-profile.ts";
import { nextSavedAt } from "./saved-at.ts";
import { createSerialQueue } from "./serial-queue.ts";
import { UndoStack } from "./undo-stack.ts";

const UNDO_STEPS = 100;

/** The one writer of the profile. Every method opens the profile first, also again after opening failed. */
export interface ProfileStore {
  /** The saved state. @throws CallError as openProfile. */
  read(): Promise<Profile>;
  /**
   * Carries out all actions or none, saves, and returns the new state.
   * @throws CallError `profile.refused` {field, reason}, `profile.write` {reason}, ActionRefused, or as `read`.
   */
  apply(actions: readonly Action[]): Promise<Profile>;
  /**
   * Brings back the state before the last change and saves it as a new one. `savedAt` names the state to undo.
   * @throws CallError `undo.nothing`, `undo.changed-since`, `profile.write`, or as `read`.
   */
  undo(savedAt: string | null): Promise<Profile>;
  /** Waits for writes under way and gives the profile free. It may be opened again. */
  close(): Promise<void>;
}

export interface ProfileStoreOptions extends ProfilePlace {
  /** Told each state that has become current: once opened, and after each save. */
  onCurrent?: (profile: Profile) => void;
}

/** The whole document as it may be stored. @throws CallError `profile.refused` {field, reason}. */
function checked(profile: Profile): Profile {
  const parsed = profileSchema.safeParse(profile);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new CallError("profile.refused", {
    field: issue?.path.join(".") ?? "",
    reason: issue?.message ?? "",
  });
}

/** Stores `next`; it is current only once it is on disk. */
async function save({ database }: OpenProfile, next: Profile): Promise<void> {
  const saved = database.data;
  database.data = next;
  try {
    await database.write();
  } catch (error) {
    database.data = saved;
    throw new CallError("profile.write", { reason: errorReason(error) });
  }
}

/** A store for one profile folder; nothing is touched before the first call. */
export function createProfileStore(options: ProfileStoreOptions): ProfileStore {
  const queue = createSerialQueue();
  let opened: OpenProfile | null = null;
  let undoable = new UndoStack<Profile>(UNDO_STEPS);

  const open = async (): Promise<OpenProfile> => {
    if (opened === null) {
      opened = await openProfile(options);
      undoable = new UndoStack(UNDO_STEPS);
      options.onCurrent?.(opened.database.data);
    }
    return opened;
  };

  const change = async (from: OpenProfile, to: Profile): Promise<Profile> => {
    const savedAt = nextSavedAt(from.database.data.savedAt, options.now());
    const next = checked({ ...to, savedAt });
    await save(from, next);
    options.onCurrent?.(next);
    return next;
  };

  return {
    read: () => queue(async () => (await open()).database.data),
    apply: (actions) =>
      queue(async () => {
        const profile = await open();
        const before = profile.database.data;
        const next = await change(profile, reduceAll(before, actions));
        undoable.push(before);
        return next;
      }),
    undo: (savedAt) =>
      queue(async () => {
        const profile = await open();
        const before = undoable.top();
        if (before === undefined) throw new CallError("undo.nothing");
        if (savedAt !== null && savedAt !== profile.database.data.savedAt)
          throw new CallError("undo.changed-since");
        const next = await change(profile, before);
        undoable.drop();
        return next;
      }),
    close: () =>
      queue(async () => {
        opened?.lock.release();
        opened = null;
      }),
  };
}
