import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, type Stats } from "node:fs";
import { lstat, open, type FileHandle } from "node:fs/promises";
import { errorReason } from "./error-reason.ts";
import { ifThere } from "./if-there.ts";

/** The code of the errors from here, as `ENOENT` is of the system's. */
export const NOT_A_FILE = "NOT_A_FILE";

/** What was met where a file should be: a pipe, a device, a socket, a folder, a link. */
export class NotAFile extends Error {
  readonly code = NOT_A_FILE;

  constructor(readonly file: string) {
    super(`${file} is not an ordinary file`);
  }
}

/** Opening a pipe waits for whoever writes into it, maybe for ever; some systems have neither flag. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

function expectRegular(stats: Stats, file: string): void {
  if (!stats.isFile()) throw new NotAFile(file);
}

/** A link that took the file's place since it was looked at. */
async function openSafely(file: string): Promise<FileHandle> {
  return open(file, FLAGS).catch((error: unknown) => {
    throw errorReason(error) === "ELOOP" ? new NotAFile(file) : error;
  });
}

/**
 * The bytes of an ordinary file. Nothing else is opened: a pipe would block, and a device may do something when it is.
 * A link is not followed: whoever means what it leads to resolves it first.
 * @param length how many bytes at most; all of them without
 * @throws NotAFile, or the system's error
 */
export async function readRegularFile(file: string, length?: number): Promise<Buffer> {
  expectRegular(await lstat(file), file);
  const handle = await openSafely(file);
  try {
    // It may be another one than a moment ago.
    expectRegular(await handle.stat(), file);
    if (length === undefined) return await handle.readFile();
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** As {@link readRegularFile}, while nothing else may happen. */
export function readRegularFileSync(file: string): Buffer {
  expectRegular(lstatSync(file), file);
  const handle = openSync(file, FLAGS);
  try {
    expectRegular(fstatSync(handle), file);
    return readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Whether an ordinary file is there. What cannot be looked at counts as none. */
export async function isRegularFile(file: string): Promise<boolean> {
  return lstat(file).then(
    (stats) => stats.isFile(),
    () => false,
  );
}

/** Only an ordinary file may be replaced, or nothing at all. @throws NotAFile, or the system's error */
export async function expectReplaceable(file: string): Promise<void> {
  const stats = await ifThere(lstat(file));
  if (stats !== null) expectRegular(stats, file);
}
