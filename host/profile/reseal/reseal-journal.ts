import { rm } from "node:fs/promises";
import path from "node:path";
import { z } from "../../../core/zod.ts";
import { errorReason } from "../../files/error-reason.ts";
import { readRegularFile } from "../../files/regular-file.ts";
import { removeLeftovers, replaceFile, type WriteContent } from "../../files/replace-file.ts";
import { decrypt, encrypt } from "../seal/box.ts";
import { boxSchema } from "../document/envelope.ts";
import type { Seal } from "../seal/seal.ts";

/** Beside the profile, as long as something is not known to be locked as the profile is. */
const JOURNAL = "profile.reseal.json";

const foldersSchema = z.array(z.string());
const keptSchema = z.strictObject({ keys: z.array(z.base64()), folders: foldersSchema });

/**
 * One entry for each lock that the profile may turn out to have: the process can be killed before or after the profile
 * itself was written. The keys of earlier locks are locked under the key of that one, and never written in plain; so with
 * no lock there are none.
 */
const journalSchema = z.strictObject({
  format: z.literal("carryall-reseal"),
  version: z.literal(1),
  entries: z.array(
    z.discriminatedUnion("lock", [
      z.strictObject({ lock: z.literal("none"), pending: z.boolean(), folders: foldersSchema }),
      z.strictObject({ lock: z.literal("sealed"), kept: boxSchema }),
    ]),
  ),
});
type Journal = z.infer<typeof journalSchema>;
type Entry = Journal["entries"][number];

/**
 * What is to be known to go on: keys of earlier locks, and the folders whose copies may lag behind. `pending` false says
 * that nothing was to be done if the profile has this lock.
 */
export interface Unfinished {
  keys: Buffer[];
  folders: string[];
  pending: boolean;
}

const journalFile = (folder: string) => path.join(folder, JOURNAL);

function entryOf(seal: Seal | null, { keys, folders, pending }: Unfinished): Entry {
  if (seal === null) return { lock: "none", pending, folders };
  const kept = { keys: keys.map((key) => key.toString("base64")), folders };
  return { lock: "sealed", kept: encrypt(seal.key, Buffer.from(JSON.stringify(kept))) };
}

function openEntry(entry: Entry, seal: Seal | null): Unfinished | null {
  if (entry.lock === "none") return seal === null ? { ...entry, keys: [] } : null;
  const bytes = seal === null ? null : decrypt(seal.key, entry.kept);
  if (bytes === null) return null;
  const { keys, folders } = keptSchema.parse(JSON.parse(bytes.toString()));
  return { keys: keys.map((key) => Buffer.from(key, "base64")), folders, pending: true };
}

/**
 * What was begun and not finished for a profile under this lock; null when nothing was. A journal that cannot be read, or
 * is about another lock, knows of nothing: what is locked is looked at again then, and no lock is removed for it.
 */
export async function readJournal(folder: string, seal: Seal | null): Promise<Unfinished | null> {
  const file = journalFile(folder);
  await removeLeftovers(file);
  const nothingKnown = seal === null ? null : { keys: [], folders: [], pending: true };
  try {
    const { entries } = journalSchema.parse(JSON.parse((await readRegularFile(file)).toString()));
    return entries.map((entry) => openEntry(entry, seal)).find((one) => one !== null) ?? nothingKnown;
  } catch (error) {
    return errorReason(error) === "ENOENT" ? null : nothingKnown;
  }
}

/**
 * Writes down what is to be done, once for each lock that the profile may have.
 * @throws the system’s error; then nothing is written down
 */
export async function writeJournal(
  folder: string,
  locks: readonly { seal: Seal | null; unfinished: Unfinished }[],
  writeContent?: WriteContent,
): Promise<void> {
  const entries = locks.map(({ seal, unfinished }) => entryOf(seal, unfinished));
  const journal: Journal = { format: "carryall-reseal", version: 1, entries };
  await replaceFile(journalFile(folder), `${JSON.stringify(journal, null, 1)}\n`, 0o600, writeContent);
}

/** Everything is done. @throws the system’s error */
export async function removeJournal(folder: string): Promise<void> {
  await rm(journalFile(folder), { force: true });
}
