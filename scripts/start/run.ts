import { spawn } from "node:child_process";
import { errorReason } from "../../host/files/error-reason.ts";

export interface Ended {
  /** Exit code 0. */
  ok: boolean;
  /** What a person can be told: the exit code, the signal that ended it, or why it could not be started. */
  how: string;
  /** The exit code to pass on: what the program said, 1 when it could not say anything. */
  code: number;
  timedOut: boolean;
  /** Somebody asked us to end while it ran, and it was told. */
  interrupted: boolean;
  /** How long it ran, in ms. */
  ms: number;
}

export interface RunOptions {
  quiet?: boolean;
  /** Ends it after so many milliseconds. */
  limitMs?: number;
  env?: NodeJS.ProcessEnv;
}

/** Runs a program to its end, without a shell; what asks us to end is passed on to it. Never rejects. */
export function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const { quiet = false, limitMs, env = process.env } = options;
  const start = performance.now();
  const child = spawn(program, args, { stdio: quiet ? "ignore" : "inherit", env });
  let [timedOut, interrupted] = [false, false];
  const stopLate = () => {
    timedOut = true;
    child.kill("SIGKILL");
  };
  const timer = limitMs === undefined ? undefined : setTimeout(stopLate, limitMs);
  const pass = (signal: NodeJS.Signals) => {
    interrupted = true;
    child.kill(signal);
  };
  process.on("SIGINT", pass);
  process.on("SIGTERM", pass);
  return new Promise((resolve) => {
    const end = (code: number | null, how: string) => {
      clearTimeout(timer);
      process.off("SIGINT", pass);
      process.off("SIGTERM", pass);
      const ms = performance.now() - start;
      resolve({ ok: code === 0, how, code: code ?? 1, timedOut, interrupted, ms });
    };
    child.once("error", (error) => end(null, errorReason(error)));
    child.once("exit", (code, signal) => end(code, String(code ?? signal)));
  });
}
