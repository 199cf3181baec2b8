import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { Protection } from "../../../contract/protection.ts";
import { CallError } from "../../../contract/errors.ts";
import { replaceFile } from "../../files/replace-file.ts";
import { backupFiles, backupFolder } from "../backups/backup-files.ts";
import { copyFolder } from "../backups/copy-backup.ts";
import type { ProfileSession } from "../profile-session.ts";
import { textOf, type Unseal } from "../read-profile.ts";
import { sealText, sealWithKeyStore, sealWithPassphrase, unsealWith, type Seal } from "./seal.ts";

async function sealFor(protection: Protection, session: ProfileSession): Promise<Seal | null> {
  if (protection.method === "none") return null;
  if (protection.method === "passphrase") return sealWithPassphrase(protection.passphrase);
  if (session.seal.keyStore === null) throw new CallError("profile.keystore");
  return sealWithKeyStore(session.seal.keyStore);
}

/** Writes one backup anew under another seal. One that cannot be opened with the old one stays as it is. */
async function reseal(file: string, open: Unseal, seal: Seal | null): Promise<void> {
  let text: string;
  try {
    text = textOf(await readFile(file), file, open);
  } catch (error) {
    if (error instanceof CallError) return;
    throw error;
  }
  await replaceFile(file, seal === null ? text : sealText(seal, text), 0o600);
}

async function resealAll(folder: string, open: Unseal, seal: Seal | null): Promise<void> {
  for (const { id } of await backupFiles(folder)) await reseal(path.join(folder, id), open, seal);
}

/**
 * Locks the profile at rest in another way, then its backups and their copies, so that none of them is left open.
 * @throws CallError `profile.keystore`, `profile.write`: then it is locked as before
 */
export async function protect(session: ProfileSession, protection: Protection): Promise<void> {
  const opened = await session.openToWrite();
  const seal = await sealFor(protection, session);
  const before = session.seal.change(seal);
  try {
    await session.write(opened, opened.database.data);
  } catch (error) {
    session.seal.change(before);
    throw error;
  }
  const open: Unseal = before === null ? session.seal.peek : unsealWith(before);
  await resealAll(backupFolder(session.options.folder), open, seal);
  const { copiesFolder } = opened.database.data.settings;
  const there = copiesFolder !== null && (await stat(copiesFolder).catch(() => null)) !== null;
  if (there) await resealAll(copyFolder(copiesFolder, session.options.folder), open, seal);
}
