import { readFile } from "node:fs/promises";
import { CallError } from "../../contract/errors.ts";
import { PROFILE_VERSION, profileSchema, type Profile } from "../../core/profile/profile.ts";
import { errorReason } from "../files/error-reason.ts";

/** Why a profile file cannot be used. The file is left exactly as it is: it may still be rescued. */
export type UnreadableReason = "empty" | "not-text" | "not-json" | "not-a-profile";

function unreadable(file: string, reason: UnreadableReason): CallError {
  return new CallError("profile.unreadable", { file, reason });
}

function decode(bytes: Uint8Array, file: string): string {
  if (bytes.length === 0) throw unreadable(file, "empty");
  try {
    // The mark at the start is kept, so that a file some editor saved anew is refused and not silently changed.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw unreadable(file, "not-text");
  }
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable(file, "not-json");
  }
}

function versionOf(value: unknown): number | null {
  if (typeof value !== "object" || value === null || !("schemaVersion" in value)) return null;
  return Number.isInteger(value.schemaVersion) ? (value.schemaVersion as number) : null;
}

/**
 * The bytes of a profile file as a document.
 * @throws CallError `profile.newer` {found, supported} when a later program wrote it, else `profile.unreadable`
 * {file, reason}.
 */
export function parseProfile(bytes: Uint8Array, file: string): Profile {
  const value = parseJson(decode(bytes, file), file);
  const version = versionOf(value);
  if (version !== null && version > PROFILE_VERSION) {
    throw new CallError("profile.newer", { found: version, supported: PROFILE_VERSION });
  }
  const parsed = profileSchema.safeParse(value);
  if (!parsed.success) throw unreadable(file, "not-a-profile");
  return parsed.data;
}

/**
 * Reads the stored profile; null when there is none yet. Never writes.
 * @throws what parseProfile throws, and the system's error when the file cannot be read at all.
 */
export async function readProfile(file: string): Promise<Profile | null> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    if (errorReason(error) === "ENOENT") return null;
    throw error;
  }
  return parseProfile(bytes, file);
}
