import { rename } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { errorReason } from "./error-reason.ts";

/** Virus scanners, indexers and sync clients hold a file for a moment, and Windows then refuses to replace it. */
const HELD = new Set(["EPERM", "EBUSY", "EACCES"]);

/** Pauses between attempts, in milliseconds: about two seconds in all. */
const PAUSES_MS = [10, 20, 40, 80, 150, 300, 600, 800];

type Rename = (from: string, to: string) => Promise<void>;

/**
 * Renames `from` to `to`, replacing what is there, and tries again while somebody holds the file.
 * @throws the system's error when it still fails after the last attempt, or at once for any other error.
 */
export async function renameWhenFree(
  from: string,
  to: string,
  attempt: Rename = rename,
  pauses: readonly number[] = PAUSES_MS,
): Promise<void> {
  for (const pause of pauses) {
    try {
      await attempt(from, to);
      return;
    } catch (error) {
      if (!HELD.has(errorReason(error))) throw error;
      await sleep(pause);
    }
  }
  await attempt(from, to);
}
