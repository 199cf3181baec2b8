import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createProfileStore } from "../../host/profile/profile-store.ts";
import { countVerdicts, type Fault, type Verdict } from "./fault.ts";
import { AT_ONCE, judge, killIn } from "./kill-tries.ts";
import { largeProfile } from "./large-profile.ts";
import { startChild } from "./start-child.ts";

const fileIn = (folder: string) => path.join(folder, "profile.json");

/** A folder with a profile of two megabytes in it, its number `n`. */
async function newFolder(base: string, i: number, n = 0): Promise<string> {
  const folder = path.join(base, String(i));
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const profile = largeProfile(n, new Date().toISOString());
  await writeFile(fileIn(folder), JSON.stringify(profile, null, 1), { mode: 0o600 });
  return folder;
}

/** Tries that are killed once each, several folders beside each other, every folder used again and again. */
async function inFolders(
  base: string,
  tries: number,
  prepare: (folder: string, n: number) => Promise<void>,
  attempt: (folder: string, n: number) => Promise<Verdict>,
): Promise<Verdict[]> {
  const share = Math.ceil(tries / AT_ONCE);
  const all = await Promise.all(
    Array.from({ length: AT_ONCE }, async (_, i) => {
      const verdicts: Verdict[] = [];
      for (let n = 1; n <= share; n += 1) {
        const folder = await newFolder(base, i, n);
        await prepare(folder, n);
        verdicts.push(await attempt(folder, n));
        await rm(folder, { recursive: true });
      }
      return verdicts;
    }),
  );
  return all.flat();
}

/** Starts a process that is killed within `ms`, then one that is not; answers what that one said. */
async function killedWithin(folder: string, mode: "open" | "back-up", ms: number) {
  const child = startChild(mode, folder);
  await sleep(Math.random() * ms);
  await child.kill();
  const next = startChild("open", folder);
  await next.ended();
  return next;
}

async function backUp(folder: string): Promise<void> {
  const store = createProfileStore({ folder, shell: "web", now: () => new Date() });
  await store.backups.create();
  await store.close();
}

/** Killed while saving a profile of 2 MB. Nothing that was acknowledged may be missing, and nothing spoilt. */
export const killedSaves = (kills: number): Fault => ({
  name: "kill -9 while saving 2 MB",
  async run(base) {
    const { verdicts, halfWritten } = await killIn((i) => newFolder(base, i), kills);
    return { ...countVerdicts(this.name, verdicts), note: `${halfWritten} hit a half-written file` };
  },
});

/** Killed while backups are made: what is listed must open, and nothing half-written stays for ever. */
export const killedBackups = (kills: number): Fault => ({
  name: "kill -9 while backing up 2 MB",
  async run(base) {
    const verdicts = await inFolders(
      base,
      kills,
      () => Promise.resolve(),
      async (folder, n) => {
        const next = await killedWithin(folder, "back-up", 1200);
        await backUp(folder);
        const store = createProfileStore({ folder, shell: "web", now: () => new Date() });
        const bad = (await store.backups.list()).filter(({ problem }) => problem !== null);
        await store.close();
        const left = (await readdir(path.join(folder, "backups"))).filter((name) => name.endsWith(".tmp"));
        const spoilt = [...bad.map(({ id }) => id), ...left];
        return {
          ...judge(next, { acknowledged: n }),
          ...(spoilt.length > 0 && { corrupt: spoilt.join(" ") }),
        };
      },
    );
    return countVerdicts(this.name, verdicts);
  },
});

/** Killed while a backup takes the place of a file that cannot be read: the next start must get there. */
export const killedRecoveries = (kills: number): Fault => ({
  name: "kill -9 while recovering 2 MB",
  async run(base) {
    const verdicts = await inFolders(
      base,
      kills,
      async (folder, n) => {
        await backUp(folder);
        await writeFile(fileIn(folder), `spoilt ${n}`);
      },
      async (folder, n) => {
        const next = await killedWithin(folder, "open", 900);
        const quarantine = path.join(folder, "quarantine");
        const kept = await Promise.all(
          (await readdir(quarantine)).map((name) => readFile(path.join(quarantine, name), "utf8")),
        );
        const open = next.last("open") ?? next.lines.join(" | ");
        return {
          lost: open.startsWith(`open ${n} `) ? undefined : open,
          corrupt: kept.includes(`spoilt ${n}`) ? undefined : "the spoilt file was not kept",
        };
      },
    );
    return countVerdicts(this.name, verdicts);
  },
});

/** Killed while a profile of an older version is brought up to date. */
export const killedMigrations = (kills: number): Fault => ({
  name: "kill -9 while migrating 2 MB",
  async run(base) {
    const verdicts = await inFolders(
      base,
      kills,
      async (folder) => {
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
      async (folder, n) => {
        const old = await readFile(fileIn(folder));
        const next = await killedWithin(folder, "open", 600);
        const backups = path.join(folder, "backups");
        const kept = await Promise.all(
          (await readdir(backups)).map((name) => readFile(path.join(backups, name))),
        );
        const lost = kept.some((bytes) => bytes.equals(old)) ? undefined : "the older file was not kept";
        return { ...judge(next, { acknowledged: n }), ...(lost !== undefined && { lost }) };
      },
    );
    return countVerdicts(this.name, verdicts);
  },
});
