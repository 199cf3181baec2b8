import { lstat, mkdtemp, readdir, readFile, rmdir, unlink, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import path from "node:path";
import { parseBackupId } from "../../core/profile/backup-name.ts";
import { z } from "../../core/zod.ts";
import { backupFolder } from "./backups/backup-files.ts";
import { processState } from "./process-start.ts";
import { isQuarantined, quarantineFolder } from "./document/quarantine.ts";

/** Begins the name of every folder of sample data; what follows is random. */
const PREFIX = "carryall-sample-";

/** Lies in the folder and says whose it is; the last thing that is removed from it. */
const MARK = "carryall-sample.json";

/** `started` see processState; `folder` is the folder's own name, so that a copy of the mark proves nothing. */
const markSchema = z.strictObject({
  folder: z.string(),
  computer: z.string(),
  pid: z.int().positive(),
  started: z.string().nullable(),
});
type Mark = z.infer<typeof markSchema>;

/** The files that a profile folder of ours may hold, and what `replaceFile` and the lock call them before they are whole. */
const OWN_FILE = /^profile\.(json|lock|lock\.claim|reseal\.json)(\.\d+-[\da-f]+\.tmp)?$/;
const isOwnBackup = (name: string) => parseBackupId(name.replace(/\.\d+-[\da-f]+\.tmp$/, "")) !== null;

async function isKind(file: string, kind: "isFile" | "isDirectory"): Promise<boolean> {
  const found = await lstat(file).catch(() => null);
  return found?.[kind]() ?? false;
}

const namesIn = (folder: string) => readdir(folder).catch(() => []);

/** Removes the files of a folder that are ours by name. Links, folders, anything else and what is in use stay. */
async function removeFiles(folder: string, isOurs: (name: string) => boolean): Promise<void> {
  if (!(await isKind(folder, "isDirectory"))) return;
  for (const name of (await namesIn(folder)).filter(isOurs)) {
    const file = path.join(folder, name);
    if (await isKind(file, "isFile")) await unlink(file).catch(() => undefined);
  }
}

async function removeSubfolder(folder: string, isOurs: (name: string) => boolean): Promise<void> {
  await removeFiles(folder, isOurs);
  if (await isKind(folder, "isDirectory")) await rmdir(folder).catch(() => undefined);
}

async function readMark(folder: string): Promise<Mark | null> {
  const file = path.join(folder, MARK);
  if (!(await isKind(folder, "isDirectory")) || !(await isKind(file, "isFile"))) return null;
  try {
    const mark = markSchema.parse(JSON.parse(await readFile(file, "utf8")));
    return mark.folder === path.basename(folder) ? mark : null;
  } catch {
    return null;
  }
}

/** Removes a folder that is ours, file by file. What somebody else put into it stays, and then the folder with it. */
async function removeOwn(folder: string): Promise<void> {
  await removeSubfolder(backupFolder(folder), isOwnBackup);
  await removeSubfolder(quarantineFolder(folder), isQuarantined);
  await removeFiles(folder, (name) => OWN_FILE.test(name));
  await removeFiles(folder, (name) => name === MARK);
  await rmdir(folder).catch(() => undefined);
}

async function isGone({ computer, pid, started }: Mark): Promise<boolean> {
  if (computer !== hostname()) return false;
  const state = await processState(pid);
  if (!state.running) return true;
  return started !== null && state.started !== null && started !== state.started;
}

/** A folder of sample data that this process made. */
export interface SampleFolder {
  readonly path: string;
  /** Removes what Carryall put into it, and the folder when nothing else is in it. */
  remove(): Promise<void>;
}

/**
 * Makes a folder for sample data in the profile folder, under a name that nothing else has, and marks it as this
 * process's.
 * @throws the system’s error when it cannot be made
 */
export async function makeSampleFolder(profileFolder: string): Promise<SampleFolder> {
  const folder = await mkdtemp(path.join(profileFolder, PREFIX));
  const own = await processState(process.pid);
  const mark: Mark = {
    folder: path.basename(folder),
    computer: hostname(),
    pid: process.pid,
    started: own.running ? own.started : null,
  };
  try {
    await writeFile(path.join(folder, MARK), JSON.stringify(mark), { flag: "wx", mode: 0o600 });
  } catch (error) {
    await removeOwn(folder);
    throw error;
  }
  return {
    path: folder,
    remove: async () => {
      const found = await readMark(folder);
      if (JSON.stringify(found) === JSON.stringify(mark)) await removeOwn(folder);
    },
  };
}

/**
 * Removes the sample data of processes that ended without removing it: only folders that carry our mark, made by a
 * process of this computer that is gone.
 */
export async function removeLeftSamples(profileFolder: string): Promise<void> {
  for (const name of await namesIn(profileFolder)) {
    if (!name.startsWith(PREFIX)) continue;
    const folder = path.join(profileFolder, name);
    const mark = await readMark(folder);
    if (mark !== null && (await isGone(mark))) await removeOwn(folder);
  }
}
