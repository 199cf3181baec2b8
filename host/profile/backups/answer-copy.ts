import { errorReason } from "../../files/error-reason.ts";
import type { CopyAnswer } from "./copier.ts";
import { copyBackup, type CopyJob } from "./copy-backup.ts";

/** Makes one copy and says what came of it, in a process of its own. */
export async function answerTo(job: CopyJob): Promise<CopyAnswer> {
  try {
    await copyBackup(job);
    return { failed: null };
  } catch (error) {
    return { failed: errorReason(error) };
  }
}
