import { randomBytes } from "node:crypto";
import { linkSync, rmSync, writeFileSync } from "node:fs";
import { z } from "../../core/zod.ts";
import { errorReason } from "../files/error-reason.ts";
import { readRegularFileSync } from "../files/regular-file.ts";
import { processState } from "./process-start.ts";

/**
 * Who holds the profile, as written in the lock file. `since` is an ISO time, `started` see processState. `host` is the
 * computer’s name; locks of before had none.
 */
export const lockHolderSchema = z.strictObject({
  pid: z.int().positive(),
  started: z.string().nullable(),
  shell: z.enum(["electron", "web"]),
  since: z.iso.datetime(),
  host: z.string().optional(),
});
export type LockHolder = z.infer<typeof lockHolderSchema>;

/** The text of a lock file, or null when there is none. @throws NotAFile, or the system’s error */
export function readLock(file: string): string | null {
  try {
    return readRegularFileSync(file).toString("utf8");
  } catch (error) {
    if (errorReason(error) === "ENOENT") return null;
    throw error;
  }
}

/** What a file system without hard links answers. */
const NO_LINKS = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"];

/**
 * Creates a lock file with its content in one step: whoever finds it finds it whole. Where there are no hard links it
 * takes two steps, which `SETTLE_MS` allows for.
 * @returns false when there is one already
 */
export function createLock(file: string, text: string): boolean {
  const whole = `${file}.${process.pid}-${randomBytes(6).toString("hex")}.tmp`;
  try {
    writeFileSync(whole, text, { flag: "wx", mode: 0o600 });
    linkSync(whole, file);
    return true;
  } catch (error) {
    if (errorReason(error) === "EEXIST") return false;
    if (NO_LINKS.includes(errorReason(error))) return createInTwoSteps(file, text);
    throw error;
  } finally {
    rmSync(whole, { force: true });
  }
}

function createInTwoSteps(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if (errorReason(error) === "EEXIST") return false;
    throw error;
  }
}

/** The holder named in a lock file; null when it is cut short or not ours. */
export function parseHolder(text: string): LockHolder | null {
  try {
    return lockHolderSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** The other computer whose lock it is, in a folder that several share; null when it is one of this computer. */
export function otherHost({ host }: LockHolder, own: string): string | null {
  return host === undefined || host === own ? null : host;
}

/**
 * Whether the holder still runs; only asked of one on this computer, since elsewhere its number says nothing. Where the
 * system will not say when a process started, a living process with that number counts as the holder: refusing to open
 * is better than two writers.
 */
export async function isHolding(holder: LockHolder): Promise<boolean> {
  const state = await processState(holder.pid);
  if (!state.running) return false;
  return holder.started === null || state.started === null || holder.started === state.started;
}
