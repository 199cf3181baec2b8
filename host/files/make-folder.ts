import { mkdir, stat } from "node:fs/promises";
import path from "node:path";
import { errorReason } from "./error-reason.ts";

async function isFolder(place: string): Promise<boolean> {
  return stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/**
 * Makes a folder, with those around it, for its owner only; one that is there stays as it is. Node's own `recursive`
 * never ends where the system refuses a new folder as if the one around it were missing, as below `/proc`.
 * @throws the system’s error: `EEXIST` when something else has that name, `ENOTDIR` when something around it is a file
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, 0o700);
  } catch (error) {
    const reason = errorReason(error);
    if (reason === "EEXIST" && (await isFolder(folder))) return;
    const around = path.dirname(folder);
    if (reason !== "ENOENT" || around === folder || (await isFolder(around))) throw error;
    await makeFolder(around);
    await mkdir(folder, 0o700);
  }
}
