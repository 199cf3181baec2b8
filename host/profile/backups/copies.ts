import { setTimeout as sleep } from "node:timers/promises";
import { errorReason } from "../../files/error-reason.ts";
import { createSerialQueue } from "../../files/serial-queue.ts";
import type { Copier } from "./copier.ts";

/** How long one copy may take in all, in milliseconds: a share that sleeps wakes up in that time. */
export const COPY_LIMIT_MS = 30_000;

/** How long those under way may go on when everything ends. */
export const GRACE_MS = 2_000;

/** How long a copy that is given up may take to stop. One that the system does not let go is left behind then. */
const LEAVE_MS = 500;

const failure = (code: string) => Object.assign(new Error(code), { code });

/**
 * The copies of one profile’s backups: one after the other, beside everything else. Nothing waits for them but who asks
 * to, and none goes on for ever.
 */
export class Copies {
  /** The system’s word for why the last one failed, `ETIMEDOUT` when the folder did not answer; null when it did not. */
  problem: string | null = null;
  private readonly line = createSerialQueue();
  private ending = new AbortController();
  private waiting = 0;
  private turns = 0;
  /** The folder that did not answer last, and the last turn that was waiting for it then. */
  private silent = { chosen: "", turn: 0 };

  constructor(
    private readonly profile: string,
    private readonly copier: Copier,
    private readonly limitMs: number = COPY_LIMIT_MS,
  ) {}

  /** Whether any is under way, or waits for its turn. */
  get underWay(): boolean {
    return this.waiting > 0;
  }

  /** Begins to copy; what comes of it is in `problem`. */
  begin(id: string, chosen: string): void {
    void this.copyAndRemember(id, chosen);
  }

  /**
   * Copies a backup, or with null sees whether the folder can be used.
   * @throws the system’s error; `ETIMEDOUT` when it takes too long, `ECANCELED` when everything ends
   */
  async copy(id: string | null, chosen: string): Promise<void> {
    const { signal: ending } = this.ending;
    this.turns += 1;
    this.waiting += 1;
    const turn = this.turns;
    try {
      await this.line(async () => {
        // Whoever waited behind one that got no answer does not wait for the same folder once more.
        if (chosen === this.silent.chosen && turn <= this.silent.turn) throw failure("ETIMEDOUT");
        await this.inTime(id, chosen, ending);
      });
    } finally {
      this.waiting -= 1;
    }
  }

  /** Gives those under way some time, then ends them all. It may be copied again afterwards. */
  async end(graceMs: number = GRACE_MS): Promise<void> {
    const idle = this.line(() => Promise.resolve());
    const grace = new AbortController();
    const over = sleep(graceMs, undefined, { signal: grace.signal }).catch(() => undefined);
    await Promise.race([idle, over]);
    grace.abort();
    this.ending.abort();
    this.ending = new AbortController();
    await idle;
  }

  private async copyAndRemember(id: string, chosen: string): Promise<void> {
    const { signal } = this.ending;
    try {
      await this.copy(id, chosen);
      this.problem = null;
    } catch (error) {
      if (!signal.aborted) this.problem = errorReason(error);
    }
  }

  private async inTime(id: string | null, chosen: string, ending: AbortSignal): Promise<void> {
    if (ending.aborted) throw failure("ECANCELED");
    const giveUp = new AbortController();
    const abort = () => giveUp.abort();
    const limit = setTimeout(abort, this.limitMs);
    ending.addEventListener("abort", abort);
    const over = new Promise<void>((resolve) => {
      giveUp.signal.addEventListener("abort", () => resolve(sleep(LEAVE_MS)));
    });
    try {
      await Promise.race([this.copier({ profile: this.profile, chosen, id }, giveUp.signal), over]);
    } catch (error) {
      if (!giveUp.signal.aborted) throw error;
    } finally {
      clearTimeout(limit);
      ending.removeEventListener("abort", abort);
    }
    if (!giveUp.signal.aborted) return;
    if (ending.aborted) throw failure("ECANCELED");
    this.silent = { chosen, turn: this.turns };
    throw failure("ETIMEDOUT");
  }
}
