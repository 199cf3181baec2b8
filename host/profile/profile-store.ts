import { CallError } from "../../contract/errors.ts";
import type { ProfileState } from "../../contract/profile-state.ts";
import type { Action } from "../../core/profile/actions.ts";
import { remember, type HistoryEntry } from "../../core/profile/history.ts";
import { profileSchema, type Profile } from "../../core/profile/profile.ts";
import { reduceAll } from "../../core/profile/reduce.ts";
import { labelOf } from "../../core/profile/step.ts";
import { errorReason } from "../files/error-reason.ts";
import { openProfile, type OpenProfile, type ProfilePlace } from "./open-profile.ts";
import { nextSavedAt } from "./saved-at.ts";
import { createSerialQueue } from "./serial-queue.ts";
import { StepStacks } from "./step-stacks.ts";

const UNDO_STEPS = 100;

/** The one writer of the profile. Every method opens the profile first, also again after opening failed. */
export interface ProfileStore {
  /** The saved state, and the steps that can be undone and redone. @throws CallError as openProfile. */
  read(): Promise<ProfileState>;
  /**
   * Carries out all actions or none, saves, and returns the new state. What had been undone cannot be redone then.
   * No actions are no step: the state stays as it is.
   * @throws CallError `profile.refused` {field, reason}, `profile.write` {reason}, ActionRefused, or as `read`.
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
  let steps = new StepStacks(UNDO_STEPS);

  const open = async (): Promise<OpenProfile> => {
    if (opened === null) {
      opened = await openProfile(options);
      steps = new StepStacks(UNDO_STEPS);
      options.onCurrent?.(opened.database.data);
    }
    return opened;
  };

  /** Saves `to` as the next state. The history goes on from the present one: it is never undone itself. */
  const change = async (
    from: OpenProfile,
    to: Profile,
    how: HistoryEntry["how"],
    label: HistoryEntry["label"],
  ): Promise<Profile> => {
    const present = from.database.data;
    const savedAt = nextSavedAt(present.savedAt, options.now());
    const history = remember(present.history, { at: savedAt, how, label });
    const next = checked({ ...to, savedAt, history });
    await save(from, next);
    options.onCurrent?.(next);
    return next;
  };

  const take = (way: "undo" | "redo", savedAt: string | null) =>
    queue(async () => {
      const profile = await open();
      const before = profile.database.data;
      const step = steps.next(way);
      if (step === undefined) throw new CallError(`${way}.nothing`);
      if (savedAt !== null && savedAt !== before.savedAt) throw new CallError("undo.changed-since");
      const next = await change(profile, step.to, way, step.label);
      steps.taken(way, before, step.label);
      return steps.around(next);
    });

  return {
    read: () => queue(async () => steps.around((await open()).database.data)),
    apply: (actions) =>
      queue(async () => {
        const profile = await open();
        const before = profile.database.data;
        const [first] = actions;
        if (first === undefined) return steps.around(before);
        const after = reduceAll(before, actions);
        const label = labelOf(first, actions.length, before, after);
        const next = await change(profile, after, "do", label);
        steps.changed(before, label);
        return steps.around(next);
      }),
    undo: (savedAt) => take("undo", savedAt),
    redo: (savedAt) => take("redo", savedAt),
    close: () =>
      queue(async () => {
        opened?.lock.release();
        opened = null;
      }),
  };
}
