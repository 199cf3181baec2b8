import path from "node:path";
import { makeFolder } from "../files/make-folder.ts";
import { readRegularFile } from "../files/regular-file.ts";
import { replaceFile } from "../files/replace-file.ts";

/**
 * Keeps a copy of a file that cannot be read, in `quarantine/` beside the profile, before anything takes its place.
 * Nothing in there is ever deleted by the program.
 * @returns the copy’s path
 */
export async function quarantine(file: string, folder: string, now: Date): Promise<string> {
  const bytes = await readRegularFile(file);
  const kept = path.join(folder, "quarantine");
  await makeFolder(kept);
  const stamp = now.toISOString().replaceAll(/[:.]/g, "-");
  // The size makes two within a millisecond two files, unless they are as long as each other and so most likely the same.
  const copy = path.join(kept, `${stamp}-${bytes.length}-${path.basename(file)}`);
  await replaceFile(copy, bytes, 0o600);
  if (!(await readRegularFile(copy)).equals(bytes)) throw new Error("the copy is not what was read");
  return copy;
}
