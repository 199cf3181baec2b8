import { lstat, realpath } from "node:fs/promises";
import path from "node:path";
import { errorReason } from "../../files/error-reason.ts";
import { expectReplaceable } from "../../files/regular-file.ts";

export const PROFILE_FILE = "profile.json";

/**
 * The file that holds the profile. A symbolic link is followed, so that what it leads to is replaced and not the link;
 * one that leads nowhere is an error, since a new file there could be anywhere.
 * @throws the system’s error: `ENOENT` for a link that leads nowhere; NotAFile when a pipe, device or folder is there
 */
export async function profileFile(folder: string): Promise<string> {
  const file = await behindLink(path.join(folder, PROFILE_FILE));
  await expectReplaceable(file);
  return file;
}

async function behindLink(file: string): Promise<string> {
  try {
    return (await lstat(file)).isSymbolicLink() ? await realpath(file) : file;
  } catch (error) {
    const link = await lstat(file).catch(() => null);
    if (link === null && errorReason(error) === "ENOENT") return file;
    throw error;
  }
}
