import { renameSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { CallError } from "../../contract/errors.ts";
import { createLock, isHolding, parseHolder, readLock, type LockHolder } from "./lock-holder.ts";
import { processState } from "./process-start.ts";

export interface Lock {
  /** Gives the profile free. Safe to call again, and done by itself when the process exits. */
  release(): void;
}

const LOCK_FILE = "profile.lock";
const ATTEMPTS = 20;
/** How long a lock file may be empty: its creation and its content are two steps. */
const SETTLE_MS = 50;

function held(file: string, text: string): Lock {
  const release = () => {
    process.off("exit", release);
    if (readLock(file) === text) rmSync(file, { force: true });
  };
  process.once("exit", release);
  return { release };
}

/** The living holder behind a lock text, or null when the lock is stale. */
async function livingHolder(file: string, text: string): Promise<LockHolder | null> {
  const holder = parseHolder(text);
  if (holder !== null) return (await isHolding(holder)) ? holder : null;
  await sleep(SETTLE_MS);
  const settled = parseHolder(readLock(file) ?? "");
  return settled !== null && (await isHolding(settled)) ? settled : null;
}

/**
 * Replaces a stale lock. Only one process can create the claim, and only while it has the claim does it look again
 * whether the lock is still the stale one; renaming the claim over it ends both in one step.
 */
async function takeOver(file: string, stale: string, text: string): Promise<boolean> {
  const claim = `${file}.claim`;
  if (!createLock(claim, text)) {
    const other = readLock(claim);
    // A claim lives for a moment; one whose process has died would block every later start.
    if (other !== null && (await livingHolder(claim, other)) === null) rmSync(claim, { force: true });
    return false;
  }
  if (readLock(file) === stale) {
    renameSync(claim, file);
    return true;
  }
  rmSync(claim, { force: true });
  return false;
}

/**
 * Takes the profile folder for this process, so that it has one writer whatever shells are started on it. A lock
 * whose process is gone, or whose number belongs to another process by now, is taken over.
 * @throws CallError `profile.locked` {pid, since, shell} while another process holds it; the system's error when
 * the folder cannot be written.
 */
export async function takeLock(folder: string, shell: LockHolder["shell"], now: () => Date): Promise<Lock> {
  const file = path.join(folder, LOCK_FILE);
  const own = await processState(process.pid);
  const started = own.running ? own.started : null;
  const since = now().toISOString();
  const text = `${JSON.stringify({ pid: process.pid, started, shell, since } satisfies LockHolder)}\n`;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (createLock(file, text)) return held(file, text);
    const found = readLock(file);
    if (found === null) continue;
    const holder = await livingHolder(file, found);
    if (holder !== null) {
      throw new CallError("profile.locked", { pid: holder.pid, since: holder.since, shell: holder.shell });
    }
    if (await takeOver(file, found, text)) return held(file, text);
    await sleep(SETTLE_MS);
  }
  // Others came and went at every attempt; the one that has it now is not known by name.
  throw new CallError("profile.locked", { pid: 0, since, shell });
}
