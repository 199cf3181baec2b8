import { CallError } from "../../../contract/errors.ts";
import { PROFILE_VERSION, type Profile } from "../../../core/profile/profile.ts";
import { wholeProfileSchema } from "../../../core/profile/whole-profile.ts";
import { reservedKeyIn } from "../../../core/reserved-key.ts";
import { z } from "../../../core/zod.ts";
import { isOlder, migrate } from "./migrate.ts";
import { envelopeSchema, type Envelope } from "./envelope.ts";
import { ifThere } from "../../files/if-there.ts";
import { readRegularFile } from "../../files/regular-file.ts";

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

/** The text of a document, opened when it was locked. @throws as parseProfile, as far as it is not about its content. */
export function textOf(bytes: Uint8Array, file: string, unseal: Unseal): string {
  const text = decode(bytes, file);
  const envelope = envelopeSchema.safeParse(parseJson(text, file));
  return envelope.success ? unseal(envelope.data) : text;
}

/** The document brought up to this program’s version; null when it is not of the version it names. */
function upToDate(value: unknown, version: number | null): unknown {
  if (version === null || !isOlder(version)) return value;
  try {
    return migrate(value as object, version);
  } catch (error) {
    if (error instanceof z.ZodError) return null;
    throw error;
  }
}

/** Opens a document that is locked at rest, given its envelope as read. @throws CallError `profile.sealed`. */
export type Unseal = (envelope: Envelope) => string;

/** For whoever has no key: nothing that is locked can be opened. */
export const cannotUnseal: Unseal = ({ method }) => {
  throw new CallError("profile.sealed", { method });
};

/** A document and the version it was stored in, which is older when it was migrated on the way. */
export interface ReadDocument {
  profile: Profile;
  storedVersion: number;
}

/**
 * The bytes of a profile file as a document of this program’s version; an older one is migrated, in memory.
 * @throws CallError `profile.newer` {found, supported} when a later program wrote it, else `profile.unreadable`
 * {file, reason}, or `profile.sealed` {method} when it is locked at rest and `unseal` has no key.
 */
export function parseProfile(bytes: Uint8Array, file: string, unseal: Unseal = cannotUnseal): ReadDocument {
  const value = parseJson(textOf(bytes, file, unseal), file);
  const version = versionOf(value);
  if (version !== null && version > PROFILE_VERSION) {
    throw new CallError("profile.newer", { found: version, supported: PROFILE_VERSION });
  }
  const parsed = wholeProfileSchema.safeParse(upToDate(value, version));
  if (!parsed.success || reservedKeyIn(value) !== null) throw unreadable(file, "not-a-profile");
  return { profile: parsed.data, storedVersion: version ?? PROFILE_VERSION };
}

/**
 * Reads the stored profile; null when there is none yet. Never writes.
 * @throws what parseProfile throws, and the system's error, or NotAFile, when the file cannot be read at all.
 */
export async function readProfile(file: string, unseal: Unseal): Promise<ReadDocument | null> {
  const bytes = await ifThere(readRegularFile(file));
  return bytes === null ? null : parseProfile(bytes, file, unseal);
}
