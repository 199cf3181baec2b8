import { answerTo } from "../../host/profile/backups/answer-copy.ts";
import type { CopyJob } from "../../host/profile/backups/copy-backup.ts";

/** The process that `copyApart` starts: it is told one job, and says what came of it. It ends with whoever asked. */
process.parentPort.once("message", ({ data }) => {
  const answer = async () => {
    const said = await answerTo(data as CopyJob);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- to a process, which has no origin
    process.parentPort.postMessage(said);
  };
  void answer();
});
