import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { countVerdicts, type Fault, type Verdict } from "./fault.ts";
import { AT_ONCE, judge, killIn } from "./kill-tries.ts";
import { largeProfile } from "./large-profile.ts";
import { startChild } from "./start-child.ts";
import { fileIn, withStore } from "./stores.ts";

/** A folder with a profile of two megabytes in it, its number `n`. */
async function newFolder(base: string, i: number, n = 0): Promise<string> {
  const folder = path.join(base, String(i));
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const profile = largeProfile(n, new Date().toISOString());
  await writeFile(fileIn(folder), JSON.stringify(profile, null, 1), { mode: 0o600 });
  return folder;
}

interface Kill {
  name: string;
  /** Makes the folder what the process finds in it. */
  prepare?: (folder: string, n: number) => Promise<void>;
  /** Starts a process on the folder, kills it, and judges what it left. */
  attempt: (folder: string, n: number) => Promise<Verdict>;
}

/** Processes that are killed once each, in several folders beside each other, every folder used again and again. */
const killedIn =
  ({ name, prepare, attempt }: Kill) =>
  (kills: number): Fault => ({
    name,
    async run(base) {
      const share = Math.ceil(kills / AT_ONCE);
      const all = await Promise.all(
        Array.from({ length: AT_ONCE }, async (_, i) => {
          const verdicts: Verdict[] = [];
          for (let n = 1; n <= share; n += 1) {
            const folder = await newFolder(base, i, n);
            await prepare?.(folder, n);
            verdicts.push(await attempt(folder, n));
            await rm(folder, { recursive: true });
          }
          return verdicts;
        }),
      );
      return countVerdicts(name, all.flat());
    },
  });

/** Starts a process that is killed within `ms`, then one that is not; answers what that one said. */
async function killedWithin(folder: string, mode: "open" | "back-up", ms: number) {
  const child = startChild(mode, folder);
  await sleep(Math.random() * ms);
  await child.kill();
  const next = startChild("open", folder);
  await next.ended();
  return next;
}

const backUp = (folder: string) => withStore(folder, (store) => store.backups.create());

/** What lies in a folder, file by file. */
const filesIn = async (folder: string) =>
  Promise.all((await readdir(folder)).map((name) => readFile(path.join(folder, name))));

/** Killed while saving a profile of 2 MB. Nothing that was acknowledged may be missing, and nothing spoilt. */
export const killedSaves = (kills: number): Fault => ({
  name: "kill -9 while saving 2 MB",
  async run(base) {
    const { verdicts, halfWritten } = await killIn((i) => newFolder(base, i), kills);
    return { ...countVerdicts(this.name, verdicts), note: `${halfWritten} hit a half-written file` };
  },
});

/** Killed while backups are made: what is listed must open, and nothing half-written stays for ever. */
export const killedBackups = killedIn({
  name: "kill -9 while backing up 2 MB",
  async attempt(folder, n) {
    const next = await killedWithin(folder, "back-up", 1200);
    await backUp(folder);
    const listed = await withStore(folder, (store) => store.backups.list());
    const bad = listed.filter(({ problem }) => problem !== null);
    const left = (await readdir(path.join(folder, "backups"))).filter((name) => name.endsWith(".tmp"));
    const spoilt = [...bad.map(({ id }) => id), ...left];
    return {
      ...judge(next, { acknowledged: n }),
      ...(spoilt.length > 0 && { corrupt: spoilt.join(" ") }),
    };
  },
});

/** Killed while a backup takes the place of a file that cannot be read: the next start must get there. */
export const killedRecoveries = killedIn({
  name: "kill -9 while recovering 2 MB",
  async prepare(folder, n) {
    await backUp(folder);
    await writeFile(fileIn(folder), `spoilt ${n}`);
  },
  async attempt(folder, n) {
    const next = await killedWithin(folder, "open", 900);
    const kept = (await filesIn(path.join(folder, "quarantine"))).map(String);
    const open = next.last("open") ?? next.lines.join(" | ");
    return {
      lost: open.startsWith(`open ${n} `) ? undefined : open,
      corrupt: kept.includes(`spoilt ${n}`) ? undefined : "the spoilt file was not kept",
    };
  },
});

/** Killed while a profile of an older version is brought up to date. */
export const killedMigrations = killedIn({
  name: "kill -9 while migrating 2 MB",
  async prepare(folder) {
    const { history: _history, ...rest } = JSON.parse(await readFile(fileIn(folder), "utf8")) as Record<
      string,
      object
    >;
    const things = (rest["things"] as { id: string; person: string; product: string }[]).map(
      ({ id, person, product }) => ({
        id,
        person,
        product,
        label: "x".repeat(40),
        lastDigits: null,
        expires: null,
      }),
    );
    const settings = { language: "system", theme: "system" };
    await writeFile(fileIn(folder), JSON.stringify({ ...rest, schemaVersion: 2, settings, things }));
  },
  async attempt(folder, n) {
    const old = await readFile(fileIn(folder));
    const next = await killedWithin(folder, "open", 600);
    const kept = await filesIn(path.join(folder, "backups"));
    const lost = kept.some((bytes) => bytes.equals(old)) ? undefined : "the older file was not kept";
    return { ...judge(next, { acknowledged: n }), ...(lost !== undefined && { lost }) };
  },
});
