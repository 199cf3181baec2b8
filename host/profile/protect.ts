import type { Protection } from "../../contract/protection.ts";
import { CallError } from "../../contract/errors.ts";
import type { ProfileSession } from "./profile-session.ts";
import { sealWithKeyStore, sealWithPassphrase, type Seal } from "./seal/seal.ts";

async function sealFor(protection: Protection, { seal, options }: ProfileSession): Promise<Seal | null> {
  if (protection.method === "none") return null;
  if (protection.method === "passphrase")
    return sealWithPassphrase(protection.passphrase, options.scryptCost);
  if (seal.keyStore === null) throw new CallError("profile.keystore");
  return sealWithKeyStore(seal.keyStore);
}

/**
 * Locks the profile at rest in another way, and with it its backups, their copies and what is in quarantine. It may be
 * interrupted anywhere: the profile has the old lock or the new one, and the next start brings everything under that.
 * What cannot be brought along is no failure: it is in `session.reseal.lagging`.
 * @throws CallError `profile.keystore`, `profile.write`: then it is locked as before
 */
export async function protect(session: ProfileSession, protection: Protection): Promise<void> {
  const opened = await session.openToWrite();
  const { seal, reseal } = session;
  const { data } = opened.database;
  const next = await sealFor(protection, session);
  const before = seal.current;
  await reseal.begin(next, data.settings.copiesFolder);
  // While the profile is still locked its passphrase leads to the key, which is never written in plain.
  if (next === null) await reseal.bring(next);
  seal.change(next);
  try {
    await session.write(opened, data);
  } catch (error) {
    seal.change(before);
    if (next === null) {
      await reseal.bring(before);
      await reseal.settle();
    }
    throw error;
  }
  if (next !== null) await reseal.bring(next);
  await reseal.settle();
}
