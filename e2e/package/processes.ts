import { readdirSync, readFileSync, readlinkSync } from "node:fs";

/** The processes that run in a root, and all that they started. */
export function processesIn(folder: string): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => isBelow(pid, folder));
}

/** Chromium's own processes have another root still, a folder that is gone: they count by who started them. */
function isBelow(pid: number, folder: string): boolean {
  if (pid <= 1) return false;
  return rootOf(pid) === folder || isBelow(parentOf(pid), folder);
}

function parentOf(pid: number): number {
  try {
    return Number(/^PPid:\t(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

function rootOf(pid: number): string {
  try {
    return readlinkSync(`/proc/${pid}/root`);
  } catch {
    return "";
  }
}
