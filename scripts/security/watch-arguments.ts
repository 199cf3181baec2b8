import { readdir, readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";

/** How often the list of processes is read, in ms. */
const EVERY_MS = 15;

/** The arguments of every process below one, itself included, as any user of the computer can read them. Linux only. */
async function argumentsBelow(root: number): Promise<Map<number, string>> {
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
  const parents = new Map<number, number>();
  for (const pid of pids) {
    const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => null);
    // After the name in brackets, which may hold anything: the state, then the parent.
    const parent = stat?.slice(stat.lastIndexOf(")") + 2).split(" ")[1];
    if (parent !== undefined) parents.set(pid, Number(parent));
  }
  const isBelow = (pid: number | undefined): boolean =>
    pid !== undefined && (pid === root || isBelow(parents.get(pid)));
  const found = new Map<number, string>();
  for (const pid of pids.filter((one) => isBelow(one))) {
    const line = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
    if (line !== "") found.set(pid, line.replaceAll("\0", " ").trim());
  }
  return found;
}

/** Reads the arguments of a process and all below it until `stop`; `seen` has each once. */
export function watchArguments(root: number): { seen: ReadonlySet<string>; stop(): Promise<void> } {
  const seen = new Set<string>();
  const ended = new AbortController();
  const watch = async () => {
    while (!ended.signal.aborted) {
      for (const line of (await argumentsBelow(root)).values()) seen.add(line);
      await sleep(EVERY_MS);
    }
  };
  const watching = watch();
  return {
    seen,
    stop: () => {
      ended.abort();
      return watching;
    },
  };
}
