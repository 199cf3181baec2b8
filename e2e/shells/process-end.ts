import type { ChildProcess } from "node:child_process";
import { once } from "node:events";

/** Waits until a process is gone, and makes sure of it when it takes longer than `seconds`. */
export async function gone(child: ChildProcess, seconds: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const force = setTimeout(() => child.kill("SIGKILL"), seconds * 1000);
  await once(child, "exit");
  clearTimeout(force);
}
