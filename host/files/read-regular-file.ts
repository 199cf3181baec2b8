import { constants } from "node:fs";
import { lstat, open } from "node:fs/promises";

/** What there is under a name is a link, a folder, a pipe or a device: none of it is a file that Carryall wrote. */
export const NOT_A_FILE = "not-a-file";

const notAFile = () => Object.assign(new Error("not a regular file"), { code: NOT_A_FILE });

/** In case it is exchanged between the look at it and the reading. Windows has neither flag. */
const SAFELY = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Reads a regular file, all of it or its first bytes; never through a link, and never waiting for a pipe.
 * @param length how many bytes at most
 * @throws the system’s error, or one with the code `not-a-file`
 */
export async function readRegularFile(file: string, length?: number): Promise<Buffer> {
  // Opening alone does something to some devices.
  if (!(await lstat(file)).isFile()) throw notAFile();
  const handle = await open(file, SAFELY).catch((error: unknown) => {
    throw error instanceof Error && "code" in error && error.code === "ELOOP" ? notAFile() : error;
  });
  try {
    if (!(await handle.stat()).isFile()) throw notAFile();
    if (length === undefined) return await handle.readFile();
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
