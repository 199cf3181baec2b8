import { fork } from "node:child_process";
import { copyBackup, type CopyJob } from "./copy-backup.ts";

/**
 * Makes one copy, and gives up when `signal` says so. It settles once nothing of it goes on.
 * @throws the system’s error
 */
export type Copier = (job: CopyJob, signal: AbortSignal) => Promise<void>;

/**
 * Copies in this process. What the system never answers then stays with it, and keeps it from ending: the shells copy
 * apart.
 */
export const copyHere: Copier = (job) => copyBackup(job);

/** What the process that copies says in the end: the system’s word for why it failed, or null. */
export interface CopyAnswer {
  failed: string | null;
}

/** An error with the system’s word for it. */
export const copyFailure = (code: string) => Object.assign(new Error(code), { code });

/**
 * Copies in a process of its own, which can be killed whatever it waits for. In its own session, so that Ctrl+C in a
 * terminal asks only us to end, and we decide how long it may take. For Node; Electron has `electron/main/copy-apart.ts`.
 * @param entry the built `copy-process.ts`
 */
export function copyApart(entry: string, execArgv: string[] = []): Copier {
  return (job, signal) =>
    new Promise((resolve, reject) => {
      const child = fork(entry, [], {
        execArgv,
        stdio: ["ignore", "ignore", "ignore", "ipc"],
        detached: process.platform !== "win32",
      });
      child.unref();
      child.channel?.unref();
      const kill = () => child.kill("SIGKILL");
      let answer: CopyAnswer | null = null;
      const end = (failed: string | null) => {
        signal.removeEventListener("abort", kill);
        if (failed === null) resolve();
        else reject(copyFailure(failed));
      };
      signal.addEventListener("abort", kill);
      child.once("message", (said) => {
        answer = said as CopyAnswer;
      });
      child.once("exit", () => end(answer === null ? "ECHILD" : answer.failed));
      child.once("error", () => end("ECHILD"));
      if (signal.aborted) kill();
      else child.send(job, () => undefined);
    });
}
