import { answerTo } from "./answer-copy.ts";
import type { CopyJob } from "./copy-backup.ts";

/** The process that `copyApart` starts: it is told one job, says what came of it, and ends. */
process.once("message", (job) => {
  void answerTo(job as CopyJob).then((answer) => process.send?.(answer, () => process.exit()));
});

// Whoever asked has ended. Not `exit`, which would wait for what the system does not answer.
process.once("disconnect", () => process.kill(process.pid, "SIGKILL"));
