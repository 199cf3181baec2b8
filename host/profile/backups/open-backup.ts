import { CallError } from "../../../contract/errors.ts";
import type { Profile } from "../../../core/profile/profile.ts";
import type { Unseal } from "../document/read-profile.ts";
import type { Envelope } from "../document/envelope.ts";
import type { SealKeeper } from "../seal/seal-keeper.ts";
import { readBackup } from "./read-backups.ts";

/**
 * The profile in a backup. One that is under a lock the profile no longer has is opened with the passphrase it had then;
 * it is not asked for again while the profile is open.
 * @param passphrase null when none was given
 * @throws CallError `backup.sealed` {method} when its key is not at hand, `profile.passphrase` when the passphrase is not
 * the one, or as readBackup
 */
export async function openBackup(
  folder: string,
  id: string,
  seal: SealKeeper,
  passphrase: string | null,
): Promise<Profile> {
  const met: Envelope[] = [];
  const unseal: Unseal = (envelope) => {
    met.push(envelope);
    return seal.peek(envelope);
  };
  try {
    return await readBackup(folder, id, unseal);
  } catch (error) {
    const [envelope] = met;
    const isLocked =
      error instanceof CallError && (error.code === "profile.sealed" || error.code === "profile.keystore");
    if (!isLocked || envelope === undefined) throw error;
    if (passphrase === null || envelope.method === "keystore")
      throw new CallError("backup.sealed", { method: envelope.method });
    await seal.learn(envelope, passphrase);
    return readBackup(folder, id, seal.peek);
  }
}
