import { spawn } from "node:child_process";
import { mkdir, open, readdir } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { copyFolder } from "../../host/profile/backups/copy-backup.ts";
import { copyApart, type Copier } from "../../host/profile/backups/copier.ts";
import type { ProfileStoreOptions } from "../../host/profile/profile-session.ts";
import { complaint } from "./disk-trouble.ts";
import { countVerdicts, type Fault, type Outcome, type Verdict } from "./fault.ts";
import { COPY_PROCESS } from "./start-child.ts";
import { codeOf, copied, namesIn, newFolder, person, unlike, withStore } from "./stores.ts";

/** How long a copy may take here; a person gives it longer. */
const LIMIT_MS = 1_500;
/** No call and no end may take so long, whatever the folder of the copies does. */
const PROMPT_MS = 6_000;

/** What takes very long never ends: then the try breaks off. */
async function inTime<T>(what: string, work: Promise<T>): Promise<T> {
  const done = new AbortController();
  const never = sleep(8 * PROMPT_MS, null, { signal: done.signal }).then(
    () => Promise.reject(new Error(`${what} never ends`)),
    () => work,
  );
  try {
    return await Promise.race([work, never]);
  } finally {
    done.abort();
  }
}

async function prompt<T>(what: string, late: string[], work: Promise<T>): Promise<T> {
  const start = performance.now();
  const value = await inTime(what, work);
  const ms = performance.now() - start;
  if (ms > PROMPT_MS) late.push(`${what} took ${Math.round(ms)} ms`);
  return value;
}

/** Works on while the folder of the copies does not answer, is told so, refuses it anew, and ends in time. */
async function workWhileStalled(
  folder: string,
  chosen: string,
  more: Partial<ProfileStoreOptions>,
  stall: { begin: () => void; end: () => void },
): Promise<Verdict> {
  const late: string[] = [];
  await withStore(folder, async (store) => {
    await store.apply([person("A")]);
    await store.backups.copyTo(chosen);
  });
  stall.begin();
  let said: string;
  let closing = 0;
  try {
    const work = withStore(
      folder,
      async (store) => {
        await prompt("back up", late, store.backups.create());
        await prompt("save", late, store.apply([person("B")]));
        const { copyProblem } = await prompt("being told", late, copied(store));
        await store.backups.create();
        const asked = codeOf(store.backups.copyTo(`${chosen}/.`));
        await prompt("save again", late, store.apply([person("C")]));
        const refused = await inTime("being refused", asked);
        await store.backups.create();
        closing = performance.now();
        return `${copyProblem}, ${refused.split(" ")[0]}`;
      },
      { copyLimitMs: LIMIT_MS, ...more },
    );
    said = await inTime("working", work);
    if (performance.now() - closing > PROMPT_MS) late.push("the end took too long");
  } finally {
    stall.end();
  }
  const after = await withStore(folder, async (store) => {
    await store.read();
    const { copyProblem } = await copied(store);
    const copies = await readdir(copyFolder(chosen, folder));
    const [newest] = await store.backups.list();
    const there = copies.includes(newest?.id ?? "") && !copies.some((name) => name.endsWith(".tmp"));
    return `${await namesIn(store)}, ${copyProblem}, ${there}`;
  });
  return {
    lost: unlike("afterwards", after, "A B C, null, true"),
    corrupt: late.length > 0 ? late.join(", ") : unlike("said", said, "ETIMEDOUT, copies.folder"),
  };
}

/** Neither in the end nor to being given up. */
const never: Copier = () => new Promise(() => undefined);

const injected: Fault = {
  name: "copies never answer (injected)",
  async run(base) {
    const [folder, chosen] = [await newFolder(base), await newFolder(base)];
    const nothing = () => undefined;
    const stall = { begin: nothing, end: nothing };
    return countVerdicts(this.name, [await workWhileStalled(folder, chosen, { copier: never }, stall)]);
  },
};

/** A disk that is frozen answers nobody, and whoever writes there cannot even be killed: as on a stalled share. */
const frozen: Fault = {
  name: "copies never answer (a frozen disk)",
  async run(base): Promise<Outcome> {
    const [folder, disk] = [await newFolder(base), path.join(base, "disk")];
    const image = path.join(base, "image");
    await mkdir(disk);
    const file = await open(image, "w");
    await file.truncate(8 * 2 ** 20);
    await file.close();
    const refused =
      complaint("mkfs.ext4", "-q", image) ?? complaint("mount", "-o", "loop", image, disk) ?? null;
    if (refused !== null) return { skipped: refused };
    // Whatever becomes of this process, the disk must not stay frozen.
    const thaw = spawn("sh", ["-c", `sleep 60; fsfreeze -u '${disk}'`], { stdio: "ignore", detached: true });
    thaw.unref();
    let verdict: Verdict = {};
    let cannot: string | null = null;
    try {
      const chosen = path.join(disk, "chosen");
      await mkdir(chosen);
      const stall = {
        begin: () => {
          cannot = complaint("fsfreeze", "-f", disk);
        },
        end: () => void complaint("fsfreeze", "-u", disk),
      };
      verdict = await workWhileStalled(folder, chosen, { copier: copyApart(COPY_PROCESS) }, stall);
    } finally {
      complaint("fsfreeze", "-u", disk);
      complaint("umount", disk);
      if (thaw.pid !== undefined) process.kill(-thaw.pid);
    }
    return cannot === null ? countVerdicts(this.name, [verdict]) : { skipped: cannot };
  },
};

/** A folder for copies that never answers: nothing else waits for it. */
export const stalledCopies: Fault[] = [injected, frozen];
