import type { BackupReason } from "../../../core/profile/backup-name.ts";
import { PROFILE_VERSION, type Profile } from "../../../core/profile/profile.ts";
import { errorReason } from "../../files/error-reason.ts";
import type { ProfilePlace } from "../document/place.ts";
import type { SealKeeper } from "../seal/seal-keeper.ts";
import { backupFiles, backupFolder } from "./backup-files.ts";
import { Copies } from "./copies.ts";
import { copyHere, type Copier } from "./copier.ts";
import { keepBackup } from "./keep-backup.ts";

const DAY_MS = 86_400_000;

/** Makes the backups of one profile and remembers what went wrong; saving never waits for a backup to succeed. */
export class BackupKeeper {
  /** The system’s word for why the last one failed; null when it did not. */
  problem: string | null = null;
  /** Where the person wants copies; they are made beside everything else. */
  readonly copies: Copies;
  /** When this process made its last one, by the clock of then, in ms. */
  private made: number | null = null;

  constructor(
    private readonly place: ProfilePlace,
    private readonly seal: SealKeeper,
    { copier = copyHere, copyLimitMs }: { copier?: Copier; copyLimitMs?: number } = {},
  ) {
    this.copies = new Copies(place.folder, copier, copyLimitMs);
  }

  /** Makes one, and begins to copy it where the person wants copies. A copy that fails is a problem, not a failure. */
  async keep(profile: Profile, reason: BackupReason, version: number): Promise<string | null> {
    const id = await keepBackup(this.place, reason, version, this.seal);
    this.problem = null;
    if (id !== null) this.made = this.place.now().getTime();
    const { copiesFolder } = profile.settings;
    if (id !== null && copiesFolder !== null) this.copies.begin(id, copiesFolder);
    if (copiesFolder === null) this.copies.problem = null;
    return id;
  }

  /**
   * Makes one when the last is a day away, before or after: a clock may have been set back. The time of one that an
   * earlier process made is in its name, which says too late a time once the clock was ahead: one for each start, then.
   */
  async daily(profile: Profile): Promise<void> {
    try {
      const last = this.made ?? (await this.newest());
      const age = last === null ? DAY_MS : this.place.now().getTime() - last;
      if (Math.abs(age) >= DAY_MS) await this.keep(profile, "daily", PROFILE_VERSION);
    } catch (error) {
      this.problem = errorReason(error);
    }
  }

  /** Begins to copy the newest there is, unless its copy is there: the last one may have been cut off by the end. */
  async catchUp({ settings: { copiesFolder } }: Profile): Promise<void> {
    if (copiesFolder === null || this.copies.underWay) return;
    const [newest] = await backupFiles(backupFolder(this.place.folder)).catch(() => []);
    if (newest !== undefined) this.copies.begin(newest.id, copiesFolder);
  }

  private async newest(): Promise<number | null> {
    const [newest] = await backupFiles(backupFolder(this.place.folder));
    return newest === undefined ? null : Date.parse(newest.madeAt);
  }
}
