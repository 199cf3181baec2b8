import { randomBytes } from "node:crypto";
import { open, readdir, rm, type FileHandle } from "node:fs/promises";
import path from "node:path";
import { renameWhenFree } from "./rename-when-free.ts";

/** Writes the content through an open file; replaced in tests to fail half-way. */
export type WriteContent = (file: FileHandle, content: string | Uint8Array) => Promise<void>;

const writeWhole: WriteContent = (file, content) => file.writeFile(content);

/** A name of our own beside the file: two processes never share one, and a leftover is recognised. */
function temporaryName(file: string): string {
  return `${file}.${process.pid}-${randomBytes(6).toString("hex")}.tmp`;
}

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
 * @throws the system's error; the old file is then untouched.
 */
export async function replaceFile(
  file: string,
  content: string | Uint8Array,
  mode: number,
  write: WriteContent = writeWhole,
): Promise<void> {
  const temporary = temporaryName(file);
  try {
    const handle = await open(temporary, "wx", mode);
    try {
      await write(handle, content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await renameWhenFree(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(path.dirname(file));
}

/** Removes temporary files that a killed process left beside `file`. Only for the one writer, who holds the lock. */
export async function removeLeftovers(file: string): Promise<void> {
  const folder = path.dirname(file);
  const prefix = `${path.basename(file)}.`;
  const leftovers = (await readdir(folder)).filter(
    (name) => name.startsWith(prefix) && name.endsWith(".tmp"),
  );
  await Promise.all(leftovers.map((name) => rm(path.join(folder, name), { force: true })));
}
