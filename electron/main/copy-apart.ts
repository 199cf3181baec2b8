import { utilityProcess } from "electron";
import { copyFailure, type CopyAnswer, type Copier } from "../../host/profile/backups/copier.ts";

/**
 * Copies in a process of its own, which can be killed whatever it waits for. A utility process and no fork: the packaged
 * program cannot be run as a plain Node (its fuse is off).
 * @param entry the built `copy-utility.ts`
 */
export function copyApart(entry: string): Copier {
  return (job, signal) =>
    new Promise((resolve, reject) => {
      if (signal.aborted) {
        reject(copyFailure("ECHILD"));
        return;
      }
      const child = utilityProcess.fork(entry, [], { serviceName: "Carryall copies", stdio: "ignore" });
      let answer: CopyAnswer | null = null;
      // Not `child.kill`, which asks: a process that waits for a stick that was pulled out does not hear it.
      const kill = () => {
        if (child.pid === undefined) child.once("spawn", kill);
        else process.kill(child.pid, "SIGKILL");
      };
      signal.addEventListener("abort", kill);
      child.once("message", (said: CopyAnswer) => {
        answer = said;
        child.kill();
      });
      child.once("exit", () => {
        signal.removeEventListener("abort", kill);
        const failed = answer === null ? "ECHILD" : answer.failed;
        if (failed === null) resolve();
        else reject(copyFailure(failed));
      });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- to a process, which has no origin
      child.postMessage(job);
    });
}
