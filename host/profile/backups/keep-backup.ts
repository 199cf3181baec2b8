import type { BackupReason } from "../../../core/profile/backup-name.ts";
import { ifThere } from "../../files/if-there.ts";
import { readRegularFile } from "../../files/regular-file.ts";
import type { ProfilePlace } from "../document/place.ts";
import { profileFile } from "../document/profile-file.ts";
import { parseProfile } from "../document/read-profile.ts";
import type { SealKeeper } from "../seal/seal-keeper.ts";
import { backupFolder, removeUnfinished, writeBackup } from "./backup-files.ts";

/**
 * Keeps the profile's file as it is, byte for byte, as a backup that was opened after writing.
 * @param version of the document in it
 * @returns its id; null when there is no file yet
 * @throws the system’s error, or CallError when what was written cannot be opened: then there is no backup
 */
export async function keepBackup(
  place: ProfilePlace,
  reason: BackupReason,
  version: number,
  seal: SealKeeper,
): Promise<string | null> {
  const bytes = await ifThere(profileFile(place.folder).then((file) => readRegularFile(file)));
  if (bytes === null) return null;
  const verify = (written: Uint8Array) => void parseProfile(written, "backup", seal.peek);
  const { writeContent } = place;
  const folder = backupFolder(place.folder);
  await removeUnfinished(folder);
  return writeBackup(folder, {
    bytes,
    reason,
    version,
    now: place.now(),
    verify,
    writeContent,
  });
}
