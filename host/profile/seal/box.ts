import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { Box } from "../document/envelope.ts";

/** Bound to every box, so that one of another kind of file is not taken for ours. */
const CONTEXT = Buffer.from("carryall-sealed-profile 1");

/** Encrypts under a key of 32 bytes, each time with a nonce of its own. */
export function encrypt(key: Buffer, plain: Uint8Array): Box {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(CONTEXT);
  const data = Buffer.concat([cipher.update(plain), cipher.final()]);
  const text = (bytes: Buffer) => bytes.toString("base64");
  return { iv: text(iv), tag: text(cipher.getAuthTag()), data: text(data) };
}

/** What was encrypted; null when the key is another one or the box was changed. */
export function decrypt(key: Buffer, { iv, tag, data }: Box): Buffer | null {
  const bytes = (text: string) => Buffer.from(text, "base64");
  try {
    const decipher = createDecipheriv("aes-256-gcm", key, bytes(iv), { authTagLength: 16 });
    decipher.setAAD(CONTEXT).setAuthTag(bytes(tag));
    return Buffer.concat([decipher.update(bytes(data)), decipher.final()]);
  } catch {
    return null;
  }
}
