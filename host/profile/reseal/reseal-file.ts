import { CallError } from "../../../contract/errors.ts";
import { readRegularFile } from "../../files/regular-file.ts";
import { replaceFile, type WriteContent } from "../../files/replace-file.ts";
import { envelopeSchema, type Envelope } from "../document/envelope.ts";
import {
  openWithKeys,
  openWithKeyStore,
  sealBeginning,
  sealBytes,
  type KeyStore,
  type Seal,
} from "../seal/seal.ts";

/** From which locks files are brought under which. */
export interface Resealing {
  /** Null: to no lock at all. */
  to: Seal | null;
  /** Keys of the locks they may be under. */
  keys: readonly Buffer[];
  keyStore: KeyStore | null;
  writeContent?: WriteContent | undefined;
}

/** What became of one file: it is as it should be, or is under a lock whose key is not at hand. */
export type Resealed = { done: true } | { done: false; under: Envelope };

function envelopeIn(bytes: Buffer): Envelope | null {
  try {
    return envelopeSchema.parse(JSON.parse(bytes.toString()));
  } catch {
    return null;
  }
}

function opened(envelope: Envelope, { keys, keyStore }: Resealing): Buffer | null {
  const bytes = openWithKeys(envelope, keys);
  if (bytes !== null || envelope.method !== "keystore") return bytes;
  try {
    return openWithKeys(envelope, [openWithKeyStore(envelope, keyStore).key]);
  } catch (error) {
    if (error instanceof CallError) return null;
    throw error;
  }
}

async function isUnder(seal: Seal, file: string): Promise<boolean> {
  const beginning = sealBeginning(seal);
  return (await readRegularFile(file, beginning.length)).equals(beginning);
}

/** Puts `next` in the place of `before`, and reads it back; what is not as it was written is taken back. */
async function replaceVerified(
  file: string,
  next: Buffer,
  before: Buffer,
  writeContent?: WriteContent,
): Promise<void> {
  await replaceFile(file, next, 0o600, writeContent);
  if ((await readRegularFile(file)).equals(next)) return;
  await replaceFile(file, before, 0o600, writeContent);
  throw Object.assign(new Error("what is there is not what was written"), { code: "EIO" });
}

/**
 * Writes one file anew under another lock, or under none: all at once, and only when what was written opens as what was
 * there. Whatever bytes it holds are kept, also when they are no profile. One that is right already is not touched.
 * @throws the system’s error, or one with the code `not-a-file`; the file is then as it was
 */
export async function resealFile(file: string, resealing: Resealing): Promise<Resealed> {
  const { to, writeContent } = resealing;
  if (to !== null && (await isUnder(to, file))) return { done: true };
  const bytes = await readRegularFile(file);
  const envelope = envelopeIn(bytes);
  if (envelope === null && to === null) return { done: true };
  const inside = envelope === null ? bytes : opened(envelope, resealing);
  if (envelope !== null && inside === null) return { done: false, under: envelope };
  const content = inside ?? bytes;
  const next = to === null ? content : Buffer.from(sealBytes(to, content));
  const back = to === null ? next : openWithKeys(envelopeSchema.parse(JSON.parse(next.toString())), [to.key]);
  if (back?.equals(content) !== true) throw new Error("what was locked cannot be opened");
  await replaceVerified(file, next, bytes, writeContent);
  return { done: true };
}
