import { randomBytes } from "node:crypto";
import { open, readdir, rm, type FileHandle } from "node:fs/promises";
import path from "node:path";
import { expectReplaceable, isRegularFile } from "./regular-file.ts";
import { renameWhenFree } from "./rename-when-free.ts";

/** Writes the content through an open file; replaced in tests to fail half-way. */
export type WriteContent = (file: FileHandle, content: string | Uint8Array) => Promise<void>;

const writeWhole: WriteContent = (file, content) => file.writeFile(content);

/** A name of our own beside the file: two processes never share one, and a leftover is recognised. */
function temporaryName(file: string): string {
  return `${file}.${process.pid}-${randomBytes(6).toString("hex")}.tmp`;
}

const TEMPORARY = /^(.+)\.\d+-[\da-f]{12}\.tmp$/;

/** Makes the rename itself survive a power cut. Windows cannot open a folder and does not need it. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Replaces a file durably and all at once: whoever reads it, at any moment and after any crash, finds either the
 * old content or the new one. The new file has `mode`, and no temporary file is left when something fails.
 * @throws the system's error, or NotAFile when something else than a file has that name; that is then untouched.
 */
export async function replaceFile(
  file: string,
  content: string | Uint8Array,
  mode: number,
  write: WriteContent = writeWhole,
): Promise<void> {
  await expectReplaceable(file);
  const temporary = temporaryName(file);
  try {
    const handle = await open(temporary, "wx", mode);
    try {
      await write(handle, content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    // Again: writing took its time, and a rename would take the place of anything but a folder.
    await expectReplaceable(file);
    await renameWhenFree(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(path.dirname(file));
}

/**
 * Removes temporary files that a killed process left in a folder: files with a name that `replaceFile` gives, for a
 * target that `isOurs`. One that cannot be removed is left for the next time. Only for the one writer, who holds the lock.
 * @throws the system's error when the folder cannot be listed
 */
export async function removeLeftoversIn(folder: string, isOurs: (target: string) => boolean): Promise<void> {
  for (const name of await readdir(folder)) {
    const target = TEMPORARY.exec(name)?.[1];
    const file = path.join(folder, name);
    if (target !== undefined && isOurs(target) && (await isRegularFile(file)))
      await rm(file, { force: true }).catch(() => undefined);
  }
}

/** As {@link removeLeftoversIn}, beside one file. */
export function removeLeftovers(file: string): Promise<void> {
  return removeLeftoversIn(path.dirname(file), (target) => target === path.basename(file));
}
