import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { errorReason } from "../files/error-reason.ts";

/**
 * What tells a process from a later one with the same number. `started` is only ever compared with another value
 * from here; null when the system would not say.
 */
export type ProcessState = { running: false } | { running: true; started: string | null };

const run = promisify(execFile);
const LIMIT_MS = 5_000;

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorReason(error) !== "ESRCH";
  }
}

/**
 * Reads `/proc/<pid>/stat`: the name in parentheses may itself hold spaces and parentheses, so fields are counted
 * from the last one. Clock ticks since boot, with the boot's id: the wall clock may be set while a process runs.
 */
export function parseStat(stat: string, bootId: string): ProcessState {
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const [state, ticks] = [fields[0], fields[19]];
  // A zombie has ended; it only waits for its parent to look.
  if (state === "Z" || state === "X") return { running: false };
  return { running: true, started: ticks === undefined ? null : `${bootId.trim()}:${ticks}` };
}

async function fromProc(pid: number): Promise<ProcessState> {
  const [stat, bootId] = await Promise.all([
    readFile(`/proc/${pid}/stat`, "utf8"),
    readFile("/proc/sys/kernel/random/boot_id", "utf8"),
  ]);
  return parseStat(stat, bootId);
}

async function fromPs(pid: number): Promise<ProcessState> {
  // The date is printed in words and local time: pin both, or a journey would change it.
  const env = { ...process.env, LC_ALL: "C", TZ: "UTC" };
  const { stdout } = await run("ps", ["-o", "lstart=", "-p", String(pid)], { env, timeout: LIMIT_MS });
  return { running: true, started: stdout.trim() || null };
}

async function fromPowershell(pid: number): Promise<ProcessState> {
  const command = `(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`;
  const options = { timeout: LIMIT_MS, windowsHide: true };
  const { stdout } = await run(
    "powershell.exe",
    ["-NoProfile", "-NonInteractive", "-Command", command],
    options,
  );
  return { running: true, started: stdout.trim() || null };
}

/** Whether a process runs, and since when. Never throws: what cannot be found out is `started: null`. */
export async function processState(pid: number): Promise<ProcessState> {
  if (!exists(pid)) return { running: false };
  try {
    if (process.platform === "win32") return await fromPowershell(pid);
    return await (process.platform === "linux" ? fromProc(pid) : fromPs(pid));
  } catch {
    return { running: exists(pid), started: null };
  }
}
