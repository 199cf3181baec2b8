import path from "node:path";
import { factsHashSchema } from "../../contract/facts-file.ts";
import { z } from "../../core/zod.ts";
import { errorReason } from "../files/error-reason.ts";
import { readRegularFile } from "../files/regular-file.ts";

/** The largest record that is read, in bytes: it never has more than a few keys. */
const LARGEST_RECORD = 64_000;

const ratchetSchema = z.strictObject({ sequence: z.int().min(1), hash: factsHashSchema });

/**
 * What was accepted, in one file that is replaced all at once: so the ratchets and the facts in use never disagree.
 * - `ratchets`: by the key's id, the newest that was ever accepted of it. They only rise.
 * - `inUse`, `earlier`: hashes of kept files; null is what came with the app. One step back goes from `inUse` to
 *   `earlier`, where `mayStepBack`. - `checkedBy`: the app that read all of `inUse` and found it good.
 */
const factsRecordSchema = z.strictObject({
  version: z.literal(1),
  ratchets: z.record(factsHashSchema, ratchetSchema),
  inUse: factsHashSchema.nullable(),
  acceptedAt: z.iso.datetime().nullable(),
  earlier: factsHashSchema.nullable(),
  mayStepBack: z.boolean(),
  checkedBy: z.string(),
});
export type FactsRecord = z.infer<typeof factsRecordSchema>;

export const NO_FACTS: FactsRecord = {
  version: 1,
  ratchets: {},
  inUse: null,
  acceptedAt: null,
  earlier: null,
  mayStepBack: false,
  checkedBy: "",
};

/** The folder beside the profile in which accepted facts are kept. */
export const factsFolder = (profileFolder: string) => path.join(profileFolder, "facts");
export const recordFile = (profileFolder: string) => path.join(factsFolder(profileFolder), "accepted.json");
export const factsFile = (profileFolder: string, hash: string) =>
  path.join(factsFolder(profileFolder), `${hash}.facts.json`);
const FACTS_FILE = /^([0-9a-f]{64})\.facts\.json$/;
export const hashOfFile = (name: string): string | null => FACTS_FILE.exec(name)?.[1] ?? null;

/** The record as text; null where there is none yet. @throws the system's error, or NotAFile */
export async function recordText(profileFolder: string): Promise<string | null> {
  try {
    return (await readRegularFile(recordFile(profileFolder), LARGEST_RECORD)).toString("utf8");
  } catch (error) {
    if (errorReason(error) === "ENOENT" || errorReason(error) === "ENOTDIR") return null;
    throw error;
  }
}

/** The record in a text; null when it is none that we wrote. */
export function parseRecord(text: string): FactsRecord | null {
  try {
    const parsed = factsRecordSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Raises a key's ratchet; it never falls. */
export function raised(
  ratchets: FactsRecord["ratchets"],
  key: string,
  { sequence, hash }: { sequence: number; hash: string },
): FactsRecord["ratchets"] {
  const now = Object.hasOwn(ratchets, key) ? ratchets[key] : undefined;
  return now !== undefined && now.sequence >= sequence
    ? ratchets
    : { ...ratchets, [key]: { sequence, hash } };
}
