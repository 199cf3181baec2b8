import { CallError } from "../../../contract/errors.ts";
import type { Lagging, Reseal } from "../../../contract/protection.ts";
import { errorReason } from "../../files/error-reason.ts";
import type { ProfilePlace } from "../document/place.ts";
import type { Envelope } from "../document/envelope.ts";
import { resealAll } from "./reseal-all.ts";
import { readJournal, removeJournal, writeJournal, type Unfinished } from "./reseal-journal.ts";
import { resealPlaces } from "./reseal-places.ts";
import type { Seal } from "../seal/seal.ts";
import type { SealKeeper } from "../seal/seal-keeper.ts";

/** So many different earlier locks are tried with one passphrase: each takes about a second. */
const MOST_TRIED = 8;

/**
 * Brings the backups of a profile, their copies and what is in quarantine under the lock that the profile has itself,
 * which alone decides; and remembers what lags behind. A journal on disk lets the next process go on.
 */
export class Resealer {
  /** What is not locked as the profile is, after it was last looked at. */
  lagging: Lagging[] = [];
  private under: Envelope[] = [];
  /** The folders chosen for copies in which some may lag behind. */
  private folders: string[] = [];

  constructor(
    private readonly place: ProfilePlace,
    private readonly seal: SealKeeper,
  ) {}

  /** Goes on with what an earlier process could not finish. Never fails: what cannot be done now lags behind. */
  async resume(): Promise<void> {
    this.forget();
    const found = await readJournal(this.place.folder, this.seal.current).catch(() => null);
    this.seal.learnKeys(found?.keys ?? []);
    this.folders = found?.folders ?? [];
    const isPending = this.seal.current !== null || found?.pending === true;
    if (isPending) await this.bring(this.seal.current);
    if (found !== null) await this.settle();
  }

  /**
   * Writes down that the profile is about to get another lock, before anything is changed.
   * @throws CallError `profile.write` {reason}: then nothing may be changed
   */
  async begin(next: Seal | null, copiesFolder: string | null): Promise<void> {
    const { folder, writeContent } = this.place;
    this.watch(copiesFolder);
    try {
      const now = { seal: this.seal.current, unfinished: this.unfinished(this.lagging.length > 0) };
      await writeJournal(folder, [now, { seal: next, unfinished: this.unfinished(true) }], writeContent);
    } catch (error) {
      throw new CallError("profile.write", { reason: errorReason(error) });
    }
  }

  /** Brings everything under a lock, as far as its keys are at hand. */
  async bring(to: Seal | null): Promise<void> {
    const { allKeys: keys, keyStore } = this.seal;
    const places = resealPlaces(this.place.folder, this.folders);
    const { writeContent } = this.place;
    const { lagging, under } = await resealAll(places, { to, keys, keyStore, writeContent });
    this.lagging = lagging;
    this.under = under;
  }

  /** Crosses off what is done. A journal that cannot be written stays as it is: the next process looks again. */
  async settle(): Promise<void> {
    const { folder, writeContent } = this.place;
    if (!this.lagging.some(({ where }) => where === "copies")) this.folders = [];
    const now = { seal: this.seal.current, unfinished: this.unfinished(true) };
    const settled =
      this.lagging.length === 0 ? removeJournal(folder) : writeJournal(folder, [now], writeContent);
    await settled.catch(() => undefined);
  }

  /**
   * Goes on with what lags behind.
   * @throws CallError `profile.passphrase` when the one given opens nothing of it
   */
  async goOn(how: Reseal, copiesFolder: string | null): Promise<void> {
    if (how.how === "leave-copies") {
      this.lagging = this.lagging.filter(({ where }) => where !== "copies");
      return this.settle();
    }
    this.watch(copiesFolder);
    if (how.how === "passphrase") await this.learn(how.passphrase);
    await this.bring(this.seal.current);
    return this.settle();
  }

  forget(): void {
    this.lagging = [];
    this.under = [];
    this.folders = [];
  }

  private unfinished(pending: boolean): Unfinished {
    return { keys: this.seal.allKeys, folders: this.folders, pending };
  }

  private watch(copiesFolder: string | null): void {
    if (copiesFolder !== null && !this.folders.includes(copiesFolder)) this.folders.push(copiesFolder);
  }

  private async learn(passphrase: string): Promise<void> {
    let opens = false;
    for (const envelope of this.under.slice(0, MOST_TRIED)) {
      if (envelope.method !== "passphrase") continue;
      opens = (await this.opens(envelope, passphrase)) || opens;
    }
    if (!opens) throw new CallError("profile.passphrase");
  }

  private async opens(envelope: Envelope, passphrase: string): Promise<boolean> {
    try {
      await this.seal.learn(envelope, passphrase);
      return true;
    } catch (error) {
      if (error instanceof CallError && error.code === "profile.passphrase") return false;
      throw error;
    }
  }
}
