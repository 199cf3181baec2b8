import { errorReason } from "../../files/error-reason.ts";
import type { CopyAnswer } from "./copier.ts";
import { copyBackup, type CopyJob } from "./copy-backup.ts";

/** The process that `copyApart` starts: it is told one job, says what came of it, and ends. */

async function answerTo(job: CopyJob): Promise<CopyAnswer> {
  try {
    await copyBackup(job);
    return { failed: null };
  } catch (error) {
    return { failed: errorReason(error) };
  }
}

process.once("message", (job) => {
  void answerTo(job as CopyJob).then((answer) => process.send?.(answer, () => process.exit()));
});

// Whoever asked has ended. Not `exit`, which would wait for what the system does not answer.
process.once("disconnect", () => process.kill(process.pid, "SIGKILL"));
