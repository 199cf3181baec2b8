import type { Input } from "../contract/api.ts";
import { CallError } from "../contract/errors.ts";
import type { ProfileState } from "../contract/profile-state.ts";
import type { BackupCommands } from "./profile/backup-commands.ts";

/** A typed address says nothing about what is there: the page must not learn which folders this computer has. */
async function copyToTyped(folder: string, backups: BackupCommands): Promise<ProfileState> {
  try {
    return await backups.copyTo(folder);
  } catch (error) {
    if (error instanceof CallError && error.code === "copies.folder") throw unsaid(folder);
    throw error;
  }
}

const unsaid = (folder: string) => new CallError("copies.folder", { folder, reason: "unsaid" });

/**
 * Sets where backups are copied to. A folder comes from the system's dialog; only where there is none is a typed one
 * taken.
 * @returns null when the person chose none after all
 * @throws CallError `copies.folder` {folder, reason}, `reason` is `unsaid` of a typed one; or as BackupCommands.copyTo
 */
export async function copyTo(
  where: Input<"backups.copyTo">,
  backups: BackupCommands,
  chooseFolder?: () => Promise<string | null>,
): Promise<ProfileState | null> {
  switch (where.to) {
    case "nowhere":
      return backups.copyTo(null);
    case "chosen": {
      const chosen = (await chooseFolder?.()) ?? null;
      return chosen === null ? null : backups.copyTo(chosen);
    }
    case "typed":
      if (chooseFolder !== undefined) throw unsaid(where.folder);
      return copyToTyped(where.folder, backups);
  }
}
