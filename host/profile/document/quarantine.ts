import path from "node:path";
import { makeFolder } from "../../files/make-folder.ts";
import { readRegularFile } from "../../files/regular-file.ts";
import { replaceFile } from "../../files/replace-file.ts";

export const quarantineFolder = (profileFolder: string) => path.join(profileFolder, "quarantine");

/** A name that `quarantine` gives: when, how many bytes, and what the file was called. */
const NAME = /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}-\d{3}Z-\d+-.+$/;
export const isQuarantined = (name: string): boolean => NAME.test(name);

/**
 * Keeps a copy of a file that cannot be read, in `quarantine/` beside the profile, before anything takes its place.
 * Nothing in there is ever deleted by the program.
 * @returns the copy’s path
 */
export async function quarantine(file: string, folder: string, now: Date): Promise<string> {
  const bytes = await readRegularFile(file);
  const kept = quarantineFolder(folder);
  await makeFolder(kept);
  const stamp = now.toISOString().replaceAll(/[:.]/g, "-");
  // The size makes two within a millisecond two files, unless they are as long as each other and so most likely the same.
  const copy = path.join(kept, `${stamp}-${bytes.length}-${path.basename(file)}`);
  await replaceFile(copy, bytes, 0o600);
  if (!(await readRegularFile(copy)).equals(bytes)) throw new Error("the copy is not what was read");
  return copy;
}
