import { mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import { replaceFile } from "../files/replace-file.ts";

/** Beside the profile; its owner’s only, like the profile. */
const FOLDER = "backups";

/**
 * Keeps the file as it was before it is migrated, under its version and the moment, and reads it back.
 * @returns the backup’s path
 * @throws the system’s error, or an Error when what was read back is not what was written: then nothing is migrated
 */
export async function backUpBeforeMigration(file: string, version: number, now: Date): Promise<string> {
  const folder = path.join(path.dirname(file), FOLDER);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const text = await readFile(file, "utf8");
  const stamp = now.toISOString().replaceAll(/[:.]/g, "-");
  const backup = path.join(folder, `before-migration-v${version}-${stamp}.json`);
  await replaceFile(backup, text, 0o600);
  if ((await readFile(backup, "utf8")) !== text) throw new Error("the backup is not what was written");
  return backup;
}
