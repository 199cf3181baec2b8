import type { Problem } from "../../core/carry-plan/problem.ts";
import type { Solved } from "../../core/carry-plan/solve.ts";
import type { PlanQuestion, PlanReply } from "./plan-worker.ts";

/** How long a plan may take; what was found by then is shown as the best that was found. */
const SECONDS = 10;

/** The solver answered that it could not, or did not start. */
export class PlanFailed extends Error {
  override name = "PlanFailed";
}

let idle: Worker | null = null;

function start(): Worker {
  return new Worker(new URL("./plan-worker.ts", import.meta.url), { type: "module", name: "carry-plan" });
}

/**
 * Solves a problem in a worker, which is started with the first plan that is asked for and kept.
 * @param signal ends the worker with the question: the next one starts another
 * @throws PlanFailed
 */
export function solveBeside(problem: Problem, signal: AbortSignal): Promise<Solved> {
  const worker = idle ?? start();
  idle = null;
  return new Promise((resolve, reject) => {
    const done = (keep: boolean) => {
      worker.removeEventListener("message", onReply);
      worker.removeEventListener("error", onError);
      signal.removeEventListener("abort", onAbort);
      if (keep && idle === null) idle = worker;
      else worker.terminate();
    };
    const onReply = ({ data }: MessageEvent<PlanReply>) => {
      // One that could not, as when the solver's file was not there, is not asked again.
      done(data.ok);
      if (data.ok) resolve(data.solved);
      else reject(new PlanFailed(data.reason));
    };
    const onError = ({ message }: ErrorEvent) => {
      done(false);
      reject(new PlanFailed(message));
    };
    const onAbort = () => {
      done(false);
      reject(new PlanFailed("aborted"));
    };
    worker.addEventListener("message", onReply);
    worker.addEventListener("error", onError);
    signal.addEventListener("abort", onAbort);
    const question: PlanQuestion = { problem, seconds: SECONDS };
    worker.postMessage(question, []);
  });
}
