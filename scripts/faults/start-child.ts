import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { buildPrograms } from "../testing/build-program.ts";

const OUT = fileURLToPath(new URL("../../test-results/faults/", import.meta.url));
const CHILD = path.join(OUT, "child.cjs");

/** What the shells start to copy a backup. */
export const COPY_PROCESS = path.join(OUT, "copy.cjs");

export const buildChild = () => buildPrograms(OUT, { child: "scripts/faults/child.ts" });

/** A running child, and the lines it has said so far. */
export interface Child {
  readonly lines: string[];
  /** The last line that begins with a word. */
  last(word: string): string | undefined;
  /** Resolves when it says a line that begins with the word, or ends; false when it ended without. */
  says(word: string): Promise<boolean>;
  tell(line: string): void;
  /** SIGKILL; resolves when it is gone and everything it said has been read. */
  kill(): Promise<void>;
  /** Resolves when it has ended by itself. */
  ended(): Promise<void>;
}

/** Starts the child on a folder. */
export function startChild(
  mode: "save" | "back-up" | "race" | "open" | "protect" | "facts",
  folder: string,
  ...more: string[]
): Child {
  const child: ChildProcess = spawn(process.execPath, [CHILD, mode, folder, ...more], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  // Whoever has ended by itself is told in vain.
  child.stdin?.on("error", () => undefined);
  const lines: string[] = [];
  let rest = "";
  const listeners = new Set<() => void>();
  const heard = () => {
    for (const listener of listeners) listener();
  };
  child.stdout?.setEncoding("utf8").on("data", (chunk: string) => {
    const parts = (rest + chunk).split("\n");
    rest = parts.pop() ?? "";
    lines.push(...parts);
    heard();
  });
  let over = false;
  const finish = async () => {
    await once(child, "close");
    over = true;
    heard();
  };
  const end = finish();
  const last = (word: string) => lines.findLast((line) => line.startsWith(`${word} `) || line === word);
  return {
    lines,
    last,
    says: (word) =>
      new Promise((resolve) => {
        const listener = () => {
          const there = last(word) !== undefined;
          if (!there && !over) return;
          listeners.delete(listener);
          resolve(there);
        };
        listeners.add(listener);
        listener();
      }),
    tell: (line) => child.stdin?.write(`${line}\n`),
    kill: () => {
      child.kill("SIGKILL");
      return end;
    },
    ended: () => end,
  };
}
