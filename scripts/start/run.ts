import { spawn } from "node:child_process";

export interface Ended {
  code: number | null;
  timedOut: boolean;
  /** How long it ran, in ms. */
  ms: number;
}

/**
 * Runs a program to its end, without a shell. Ctrl+C goes to it as well; a limit in ms ends it.
 * Never rejects: a program that cannot be started ends with code null.
 */
export function run(
  program: string,
  args: readonly string[],
  options: { quiet?: boolean; limitMs?: number } = {},
): Promise<Ended> {
  const start = performance.now();
  const child = spawn(program, args, { stdio: options.quiet === true ? "ignore" : "inherit" });
  let timedOut = false;
  const timer =
    options.limitMs === undefined
      ? undefined
      : setTimeout(() => {
          timedOut = true;
          child.kill("SIGKILL");
        }, options.limitMs);
  const pass = (signal: NodeJS.Signals) => child.kill(signal);
  process.on("SIGINT", pass);
  process.on("SIGTERM", pass);
  return new Promise((resolve) => {
    const end = (code: number | null) => {
      clearTimeout(timer);
      process.off("SIGINT", pass);
      process.off("SIGTERM", pass);
      resolve({ code, timedOut, ms: performance.now() - start });
    };
    child.once("error", () => end(null));
    child.once("exit", end);
  });
}
