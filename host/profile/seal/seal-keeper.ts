import { CallError } from "../../../contract/errors.ts";
import { cannotUnseal, type Unseal } from "../read-profile.ts";
import type { Envelope, SealMethod } from "./envelope.ts";
import {
  openWithKeyStore,
  openWithPassphrase,
  sealText,
  unsealWith,
  type KeyStore,
  type Seal,
} from "./seal.ts";

/**
 * Holds the key of a profile while it is open, and never on disk. A profile that the key store locked opens by itself;
 * one behind a passphrase waits until `unlock` was given it.
 */
export class SealKeeper {
  private seal: Seal | null = null;
  private waiting: Envelope | null = null;

  constructor(readonly keyStore: KeyStore | null) {}

  get method(): SealMethod | null {
    return this.seal?.method ?? null;
  }

  /** What a file holds, opened with the key at hand. @throws CallError `profile.sealed` {method}, `profile.keystore`. */
  readonly unseal: Unseal = (envelope) => {
    if (this.seal !== null) return unsealWith(this.seal)(envelope);
    if (envelope.method === "keystore") {
      this.seal = openWithKeyStore(envelope, this.keyStore);
      return unsealWith(this.seal)(envelope);
    }
    this.waiting = envelope;
    return cannotUnseal(envelope);
  };

  /** As `unseal`, for files beside the profile: the key of one of them never becomes the profile's. */
  readonly peek: Unseal = (envelope) => {
    if (this.seal !== null) return unsealWith(this.seal)(envelope);
    if (envelope.method === "keystore")
      return unsealWith(openWithKeyStore(envelope, this.keyStore))(envelope);
    return cannotUnseal(envelope);
  };

  /** The text of the file for a document. */
  readonly encode = (text: string): string => (this.seal === null ? text : sealText(this.seal, text));

  /** Takes the key out of the envelope that was met last. @throws CallError `profile.passphrase`. */
  async unlock(passphrase: string): Promise<void> {
    if (this.waiting === null) throw new CallError("profile.passphrase");
    this.seal = await openWithPassphrase(this.waiting, passphrase);
    this.waiting = null;
  }

  /** Locks what is written from now on under another seal, or none. Answers the one before, to go back to. */
  change(seal: Seal | null): Seal | null {
    const before = this.seal;
    this.seal = seal;
    return before;
  }

  /** Forgets the key: whoever opens the profile again needs the passphrase again. */
  forget(): void {
    this.seal = null;
    this.waiting = null;
  }
}
