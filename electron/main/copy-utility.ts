import { answerTo } from "../../host/profile/backups/answer-copy.ts";
import type { CopyJob } from "../../host/profile/backups/copy-backup.ts";

/** The process that `copyApart` starts: it is told one job, and says what came of it. It ends with whoever asked. */
process.parentPort.once("message", ({ data }) => {
  void answerTo(data as CopyJob).then((answer) => process.parentPort.postMessage(answer));
});
