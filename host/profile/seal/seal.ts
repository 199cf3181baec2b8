import { randomBytes, scrypt } from "node:crypto";
import { promisify } from "node:util";
import { CallError } from "../../../contract/errors.ts";
import type { Unseal } from "../document/read-profile.ts";
import { decrypt, encrypt } from "./box.ts";
import type { Envelope, ScryptParams, SealMethod } from "../document/envelope.ts";

/** The system’s key store, where the shell has one: Keychain, DPAPI, a Linux secret service. */
export interface KeyStore {
  available(): boolean;
  /** @throws when the store refuses */
  protect(key: Buffer): Buffer;
  /** @throws when the store refuses, or what is given is from another machine or user */
  reveal(kept: Buffer): Buffer;
}

type Head<E> = E extends Envelope ? Omit<E, "document"> : never;

/** The key of one profile, and what stands before its document in the file. */
export interface Seal {
  method: SealMethod;
  key: Buffer;
  head: Head<Envelope>;
}

const derive = promisify<string, Buffer, number, object, Buffer>(scrypt);

/** RFC 7914’s parameters for files: 128 MB and about a second, so that guessing is slow. */
const KDF = { name: "scrypt", N: 2 ** 17, r: 8, p: 1 } as const;

function keyOf(passphrase: string, { N, r, p, salt }: ScryptParams): Promise<Buffer> {
  const text = passphrase.normalize("NFKC");
  return derive(text, Buffer.from(salt, "base64"), 32, { N, r, p, maxmem: 256 * N * r });
}

/** A new key, locked by a passphrase. `cost` is scrypt’s N; less of it is only for tests. */
export async function sealWithPassphrase(passphrase: string, cost: number = KDF.N): Promise<Seal> {
  const key = randomBytes(32);
  const kdf = { ...KDF, N: cost, salt: randomBytes(16).toString("base64") };
  const wrapped = encrypt(await keyOf(passphrase, kdf), key);
  const method = "passphrase";
  return { method, key, head: { format: "carryall-sealed-profile", version: 1, method, kdf, wrapped } };
}

/** A new key, locked by the system’s key store. @throws CallError `profile.keystore`. */
export function sealWithKeyStore(store: KeyStore): Seal {
  if (!store.available()) throw new CallError("profile.keystore");
  const key = randomBytes(32);
  const method = "keystore";
  const wrapped = store.protect(key).toString("base64");
  return { method, key, head: { format: "carryall-sealed-profile", version: 1, method, wrapped } };
}

/**
 * The key of a locked document.
 * @throws CallError `profile.passphrase` when the passphrase is not the one
 */
export async function openWithPassphrase(envelope: Envelope, passphrase: string): Promise<Seal> {
  if (envelope.method !== "passphrase") throw new CallError("profile.keystore");
  const { document: _document, ...head } = envelope;
  const key = decrypt(await keyOf(passphrase, envelope.kdf), envelope.wrapped);
  if (key === null) throw new CallError("profile.passphrase");
  return { method: "passphrase", key, head };
}

/** The key of a document that the system’s key store locked. @throws CallError `profile.keystore`. */
export function openWithKeyStore(envelope: Envelope, store: KeyStore | null): Seal {
  if (envelope.method !== "keystore" || store === null || !store.available())
    throw new CallError("profile.keystore");
  const { document: _document, ...head } = envelope;
  try {
    return { method: "keystore", key: store.reveal(Buffer.from(envelope.wrapped, "base64")), head };
  } catch {
    throw new CallError("profile.keystore");
  }
}

/** Bytes locked under a seal, as the text of their file. */
export function sealBytes({ head, key }: Seal, bytes: Uint8Array): string {
  return `${JSON.stringify({ ...head, document: encrypt(key, bytes) }, null, 1)}\n`;
}

/** A document locked under a seal, as the text of its file. */
export function sealText(seal: Seal, text: string): string {
  return sealBytes(seal, Buffer.from(text));
}

/** What every file under a seal begins with, and no file under another. */
export function sealBeginning({ head }: Seal): Buffer {
  const whole = JSON.stringify({ ...head, document: 0 }, null, 1);
  return Buffer.from(whole.slice(0, whole.lastIndexOf("0")));
}

/** What was locked under one of these keys; null when it was under none of them. */
export function openWithKeys({ document }: Envelope, keys: readonly Buffer[]): Buffer | null {
  for (const key of keys) {
    const bytes = decrypt(key, document);
    if (bytes !== null) return bytes;
  }
  return null;
}

/** Opens what was locked under this seal, and nothing else. */
export function unsealWith({ key }: Seal): Unseal {
  return (envelope) => {
    const bytes = openWithKeys(envelope, [key]);
    if (bytes === null) throw new CallError("profile.sealed", { method: envelope.method });
    return bytes.toString();
  };
}
