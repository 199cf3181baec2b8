import { renameSync, rmSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { CallError } from "../../contract/errors.ts";
import { readRegularFile } from "../files/regular-file.ts";
import { createLock, isHolding, otherHost, parseHolder, readLock, type LockHolder } from "./lock-holder.ts";
import { processState } from "./process-start.ts";

export interface Lock {
  /** Gives the profile free. Safe to call again, and done by itself when the process exits. */
  release(): void;
  /** Whether the lock file is still the one that was written: somebody may have removed it, or put another there. */
  isHeld(): Promise<boolean>;
}

/** Whose lock it will be. */
export interface Taker {
  shell: LockHolder["shell"];
  now: () => Date;
  /** The computer’s name. */
  host?: string;
  /** Takes it from another computer: the person said that it is closed there. */
  overrule?: boolean;
}

const LOCK_FILE = "profile.lock";
const ATTEMPTS = 20;
/** How long a lock file may be empty: its creation and its content are two steps. */
const SETTLE_MS = 50;

function held(file: string, text: string): Lock {
  const release = () => {
    process.off("exit", release);
    try {
      if (readLock(file) === text) rmSync(file, { force: true });
    } catch {
      // What stands there now is not ours, and a lock that cannot be removed is stale once this process is gone.
    }
  };
  process.once("exit", release);
  const isHeld = () =>
    readRegularFile(file).then(
      (found) => found.equals(Buffer.from(text)),
      () => false,
    );
  return { release, isHeld };
}

/** Who has it on another computer; null when it is nobody's there. */
function otherHolder(text: string, own: string): { host: string; since: string } | null {
  const holder = parseHolder(text);
  const host = holder === null ? null : otherHost(holder, own);
  return holder === null || host === null ? null : { host, since: holder.since };
}

/** The living holder behind a lock text, or null when the lock is stale. */
async function livingHolder(file: string, text: string): Promise<LockHolder | null> {
  const holder = parseHolder(text);
  if (holder !== null) return (await isHolding(holder)) ? holder : null;
  await sleep(SETTLE_MS);
  const settled = parseHolder(readLock(file) ?? "");
  return settled !== null && (await isHolding(settled)) ? settled : null;
}

/** The other computer that has the profile in a folder, as far as its lock says; null when none has. */
export async function lockedElsewhere(place: { folder: string; host?: string }): Promise<string | null> {
  const { folder, host = hostname() } = place;
  const text = await readRegularFile(path.join(folder, LOCK_FILE)).catch(() => "");
  return otherHolder(text.toString(), host)?.host ?? null;
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
 * @throws CallError `profile.locked` {pid, since, shell} while another process holds it, `profile.elsewhere` {host,
 * since} while another computer does, of which cannot be told whether it still runs; the system's error when the folder
 * cannot be written.
 */
export async function takeLock(folder: string, taker: Taker): Promise<Lock> {
  const { shell, now, host = hostname(), overrule = false } = taker;
  const file = path.join(folder, LOCK_FILE);
  const own = await processState(process.pid);
  const started = own.running ? own.started : null;
  const since = now().toISOString();
  const text = `${JSON.stringify({ pid: process.pid, started, shell, since, host } satisfies LockHolder)}\n`;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (createLock(file, text)) return held(file, text);
    const found = readLock(file);
    if (found === null) continue;
    const other = otherHolder(found, host);
    if (other !== null && !overrule)
      throw new CallError("profile.elsewhere", { host: other.host, since: other.since });
    const holder = other === null ? await livingHolder(file, found) : null;
    if (holder !== null) {
      throw new CallError("profile.locked", { pid: holder.pid, since: holder.since, shell: holder.shell });
    }
    if (await takeOver(file, found, text)) return held(file, text);
    await sleep(SETTLE_MS);
  }
  // Others came and went at every attempt; the one that has it now is not known by name.
  throw new CallError("profile.locked", { pid: 0, since, shell });
}
