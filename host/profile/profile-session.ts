import { randomUUID } from "node:crypto";
import { CallError } from "../../contract/errors.ts";
import type { ProfileState } from "../../contract/profile-state.ts";
import type { BackupReason } from "../../core/profile/backup-name.ts";
import { remember, type HistoryEntry, type StepLabel } from "../../core/profile/history.ts";
import { PROFILE_VERSION, type Profile } from "../../core/profile/profile.ts";
import { wholeProfileSchema } from "../../core/profile/whole-profile.ts";
import { errorReason } from "../files/error-reason.ts";
import { BackupKeeper } from "./backups/backup-keeper.ts";
import type { Copier } from "./backups/copier.ts";
import type { Lock } from "./lock.ts";
import { takeLockAgain } from "./lost-lock.ts";
import type { ProfilePlace } from "./document/place.ts";
import { openProfile, type OpenMode, type OpenProfile } from "./open-profile.ts";
import { nextSavedAt } from "./document/saved-at.ts";
import type { KeyStore } from "./seal/seal.ts";
import { SealKeeper } from "./seal/seal-keeper.ts";
import { Resealer } from "./reseal/resealer.ts";
import { StepStacks } from "./step-stacks.ts";

const UNDO_STEPS = 100;

export interface ProfileStoreOptions extends ProfilePlace {
  /** Told each state that has become current: once opened, and after each save. */
  onCurrent?: (profile: Profile) => void;
  /** The system’s key store, where this shell has one. */
  keyStore?: KeyStore | null;
  /** Only for tests: what one guess at a passphrase costs, as scrypt’s N. */
  scryptCost?: number;
  /** How copies of backups are made; in this process without it. */
  copier?: Copier;
  /** Only for tests: how long a copy may take, in milliseconds. */
  copyLimitMs?: number;
}

/** The whole document as it may be stored. @throws CallError `profile.refused` {field, reason}. */
function checked(profile: Profile): Profile {
  const parsed = wholeProfileSchema.safeParse(profile);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new CallError("profile.refused", {
    field: issue?.path.join(".") ?? "",
    reason: issue?.message ?? "",
  });
}

/** One opened profile: what is current, how it is saved, the steps around it. Used by one task at a time. */
export class ProfileSession {
  steps = new StepStacks(UNDO_STEPS);
  private readonly which = randomUUID();
  readonly seal: SealKeeper;
  readonly reseal: Resealer;
  readonly backups: BackupKeeper;
  /** The lock file was gone, and nobody had written meanwhile: it was made again. */
  lockWasGone = false;
  private opened: OpenProfile | null = null;

  constructor(readonly options: ProfileStoreOptions) {
    this.seal = new SealKeeper(options.keyStore ?? null);
    this.reseal = new Resealer(options, this.seal);
    this.backups = new BackupKeeper(options, this.seal, options);
  }

  /** The profile, opened if it is not. Opened to be read only, it is read anew: another program writes it. */
  async open(): Promise<OpenProfile> {
    if (this.opened === null) return this.openAs("write");
    const { lock, blocked } = this.opened;
    if (lock === null && blocked === null) this.opened = await this.read("read-only");
    return this.opened;
  }

  /** Opens it in another way than it is. @throws as openProfile: it is as it was then. */
  async openAs(mode: OpenMode): Promise<OpenProfile> {
    if (this.opened !== null && this.opened.lock !== null && mode !== "new") return this.opened;
    const opened = await this.read(mode);
    this.opened = opened;
    this.steps = new StepStacks(UNDO_STEPS);
    this.options.onCurrent?.(opened.database.data);
    if (opened.lock !== null) {
      await this.reseal.resume();
      await this.backups.daily(opened.database.data);
      await this.backups.catchUp(opened.database.data);
    }
    return opened;
  }

  private async read(mode: OpenMode): Promise<OpenProfile> {
    const asBefore = this.seal.reread();
    try {
      return await openProfile(this.options, this.seal, mode);
    } catch (error) {
      asBefore();
      throw error;
    }
  }

  /**
   * The opened profile, which may be changed. Where nothing could be written that is tried again.
   * @throws CallError `profile.read-only`, `profile.lock-lost`, `profile.write` {reason}, or as `open`.
   */
  async openToWrite(): Promise<OpenProfile> {
    let profile = await this.open();
    if (profile.blocked !== null) profile = await this.openAs("write");
    if (profile.blocked !== null) throw new CallError("profile.write", { reason: profile.blocked });
    if (profile.lock === null) throw new CallError("profile.read-only");
    return (await profile.lock.isHeld()) ? profile : this.lockedAgain(profile);
  }

  /** The lock file is gone, or another's: goes on when nobody has written meanwhile, else reads what they wrote. */
  private async lockedAgain(profile: OpenProfile): Promise<OpenProfile> {
    const { options, seal } = this;
    let lock: Lock | null;
    try {
      lock = await takeLockAgain(options.folder, options, profile.database.data, seal.unseal);
    } catch (error) {
      throw new CallError("profile.write", { reason: errorReason(error) });
    }
    profile.lock?.release();
    if (lock !== null) {
      this.lockWasGone = true;
      this.opened = { ...profile, lock };
      return this.opened;
    }
    this.opened = null;
    await this.openAs("write").catch(() => this.openAs("read-only").catch(() => null));
    throw new CallError("profile.lock-lost");
  }

  /** A saved profile of this session, as the page is told of it. */
  stateOf(profile: Profile): ProfileState {
    return { which: this.which, profile, ...this.steps.names() };
  }

  /** How it is open; null before it was. */
  get current(): OpenProfile | null {
    return this.opened;
  }

  /**
   * Saves `to` as the next state; it is current only once it is on disk. The history goes on from the present one: it is
   * never undone itself.
   */
  async change(from: OpenProfile, to: Profile, how: HistoryEntry["how"], label: StepLabel): Promise<Profile> {
    const present = from.database.data;
    const savedAt = nextSavedAt(present.savedAt, this.options.now());
    const next = checked({ ...to, savedAt, history: remember(present.history, { at: savedAt, how, label }) });
    await this.write(from, next);
    this.options.onCurrent?.(next);
    await this.backups.daily(next);
    return next;
  }

  /** Puts `next` on disk; on failure what was saved before stays current. @throws CallError `profile.write`. */
  async write({ database }: OpenProfile, next: Profile): Promise<void> {
    const saved = database.data;
    database.data = next;
    try {
      await database.write();
    } catch (error) {
      database.data = saved;
      throw new CallError("profile.write", { reason: errorReason(error) });
    }
  }

  /** A backup that must be there before what comes next. @throws CallError `backup.write` {reason}. */
  async backUp(profile: Profile, reason: BackupReason): Promise<string | null> {
    try {
      return await this.backups.keep(profile, reason, PROFILE_VERSION);
    } catch (error) {
      throw new CallError("backup.write", { reason: errorReason(error) });
    }
  }

  /** Gives the profile free, once copies of backups have had a moment. */
  async release(): Promise<void> {
    await this.backups.copies.end();
    this.opened?.lock?.release();
    this.opened = null;
    this.lockWasGone = false;
    this.seal.forget();
    this.reseal.forget();
  }
}
