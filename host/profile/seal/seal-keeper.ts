import { CallError } from "../../../contract/errors.ts";
import { cannotUnseal, type Unseal } from "../document/read-profile.ts";
import type { Envelope, SealMethod } from "../document/envelope.ts";
import {
  openWithKeys,
  openWithKeyStore,
  openWithPassphrase,
  sealText,
  unsealWith,
  type KeyStore,
  type Seal,
} from "./seal.ts";

/** So many different locks are tried with one passphrase: each takes about a second. */
const MOST_WAITING = 8;

/**
 * Holds the key of a profile while it is open, and never on disk, and the keys of the locks it had before as far as they
 * became known. A profile that the key store locked opens by itself; one behind a passphrase waits until `unlock` was
 * given it.
 */
export class SealKeeper {
  private seal: Seal | null = null;
  /** The locks that the profile has or had since it was opened first. */
  private known: Seal[] = [];
  /** Keys of other locks, of files beside the profile. */
  private keys: Buffer[] = [];
  private waiting: Envelope[] = [];

  constructor(readonly keyStore: KeyStore | null) {}

  get method(): SealMethod | null {
    return this.seal?.method ?? null;
  }

  /** The lock of the profile; null when it has none. */
  get current(): Seal | null {
    return this.seal;
  }

  /** Whether it could be opened with a key before, so that asking again for a passphrase leads no further. */
  get hasKey(): boolean {
    return this.known.length > 0;
  }

  /** Every key at hand, that of the profile’s lock included. */
  get allKeys(): Buffer[] {
    return [...this.known.map(({ key }) => key), ...this.keys];
  }

  /**
   * What the profile’s file holds, or a backup’s in its place; its lock is the profile’s from then on.
   * @throws CallError `profile.sealed` {method}, `profile.keystore`.
   */
  readonly unseal: Unseal = (envelope) => {
    const known = this.known.find(({ key }) => openWithKeys(envelope, [key]) !== null);
    if (known === undefined && envelope.method === "keystore")
      this.use(openWithKeyStore(envelope, this.keyStore));
    else if (known === undefined) return this.await(envelope);
    else this.use(known);
    return this.peek(envelope);
  };

  /** As `unseal`, for files beside the profile: the key of one of them never becomes the profile's. */
  readonly peek: Unseal = (envelope) => {
    const bytes = openWithKeys(envelope, this.allKeys);
    if (bytes !== null) return bytes.toString();
    if (envelope.method === "keystore")
      return unsealWith(openWithKeyStore(envelope, this.keyStore))(envelope);
    return cannotUnseal(envelope);
  };

  /** The text of the file for a document. */
  readonly encode = (text: string): string => (this.seal === null ? text : sealText(this.seal, text));

  /** Takes the key out of an envelope that was met and could not be opened. @throws CallError `profile.passphrase`. */
  async unlock(passphrase: string): Promise<void> {
    for (const envelope of this.waiting) {
      const seal = await openWithPassphrase(envelope, passphrase).catch(notTheOne);
      if (seal === null) continue;
      this.use(seal);
      this.waiting = [];
      return;
    }
    throw new CallError("profile.passphrase");
  }

  /** Takes the key out of a file beside the profile. @throws CallError `profile.passphrase`. */
  async learn(envelope: Envelope, passphrase: string): Promise<void> {
    this.learnKeys([(await openWithPassphrase(envelope, passphrase)).key]);
  }

  learnKeys(keys: readonly Buffer[]): void {
    for (const key of keys) if (!this.allKeys.some((one) => one.equals(key))) this.keys.push(key);
  }

  /** Locks what is written from now on under another seal, or none. What was locked before can be opened still. */
  change(seal: Seal | null): void {
    if (seal === null) this.seal = null;
    else this.use(seal);
  }

  /**
   * Before the file is read anew: it decides itself whether and how it is locked.
   * @returns goes back to how it was, when it could not be read
   */
  reread(): () => void {
    const before = this.seal;
    this.seal = null;
    return () => {
      this.seal = before;
    };
  }

  /** Forgets every key: whoever opens the profile again needs the passphrase again. */
  forget(): void {
    this.seal = null;
    this.known = [];
    this.keys = [];
    this.waiting = [];
  }

  private use(seal: Seal): void {
    this.seal = seal;
    if (!this.known.includes(seal)) this.known.push(seal);
  }

  private await(envelope: Envelope): never {
    const met = this.waiting.some(({ wrapped }) => sameText(wrapped, envelope.wrapped));
    if (!met && this.waiting.length < MOST_WAITING) this.waiting.push(envelope);
    throw new CallError("profile.sealed", { method: envelope.method });
  }
}

const sameText = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function notTheOne(error: unknown): null {
  if (error instanceof CallError && error.code === "profile.passphrase") return null;
  throw error;
}
