import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { lstat, mkdir, readdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { countVerdicts, type Fault, type Outcome, type Verdict } from "./fault.ts";
import { startChild } from "./start-child.ts";
import { fileIn, namesIn, unlike, withStore, withTwo } from "./stores.ts";

/** Longer than any start takes; whoever waits for a pipe waits for ever. */
const LIMIT_MS = 20_000;

/** Opens a profile in a process of its own, since one that waits for a pipe can only be killed. Answers its last word. */
async function openApart(folder: string): Promise<string> {
  const child = startChild("open", folder);
  const late = new AbortController();
  const ended = await Promise.race([
    child.ended().then(() => true),
    sleep(LIMIT_MS, false, { signal: late.signal }),
  ]);
  late.abort();
  if (!ended) await child.kill();
  return ended ? (child.lines.at(-1) ?? "") : "hung";
}

/** Puts something else than a file where one should be. */
const KINDS: Record<string, (place: string) => Promise<unknown>> = {
  pipe: async (place) => execFileSync("mkfifo", [place]),
  device: (place) => symlink("/dev/zero", place),
  "link to a pipe": async (place) => {
    execFileSync("mkfifo", [`${place}-pipe`]);
    await symlink(`${place}-pipe`, place);
  },
  socket: async (place) => {
    const server = createServer();
    // An address of a socket is short; the name stays when it is linked and the server is gone.
    const near = path.join(path.dirname(place), "s");
    await once(server.listen(near), "listening");
    await rename(near, place);
    server.close();
  },
  folder: (place) => mkdir(path.join(place, "inside"), { recursive: true }),
};

const inPlaceOf = (name: string): Fault => ({
  name: `no file in the place of ${name}`,
  async run(base): Promise<Outcome> {
    if (process.platform === "win32") return { skipped: "Windows has no such things" };
    const verdicts: Verdict[] = [];
    for (const [kind, put] of Object.entries(KINDS)) {
      const folder = await withTwo(base);
      const place = path.join(folder, name);
      await rename(place, `${place}.mine`).catch(() => undefined);
      await put(place);
      const before = (await lstat(place)).ino;
      const said = await openApart(folder);
      const after = (await lstat(place).catch(() => null))?.ino;
      await rm(place, { recursive: true });
      await rename(`${place}.mine`, place).catch(() => undefined);
      const found = await withStore(folder, namesIn);
      verdicts.push({
        lost: before === after ? unlike("people once it was gone", found, "A B") : `${kind}: it was replaced`,
        corrupt: said.startsWith("failed profile.not-a-file") ? undefined : `${kind}: said ${said}`,
      });
    }
    return countVerdicts(this.name, verdicts);
  },
});

const amongBackups: Fault = {
  name: "dangling links, pipes, devices among backups",
  async run(base): Promise<Outcome> {
    if (process.platform === "win32") return { skipped: "Windows has no such things" };
    const kinds = { ...KINDS, "link to nowhere": (place: string) => symlink("nowhere", place) };
    const verdicts: Verdict[] = [];
    for (const [kind, put] of Object.entries(kinds)) {
      const folder = await withTwo(base);
      const backups = path.join(folder, "backups");
      const name = "2030-01-01T00-00-00-000Z-daily-v3.json";
      await put(path.join(backups, name));
      await writeFile(fileIn(folder), "spoilt");
      const said = await openApart(folder);
      if (said === "hung") {
        // In this process it would hang too.
        verdicts.push({ lost: `${kind}: ${said}` });
        continue;
      }
      const listed = await withStore(folder, async (store) => (await store.backups.create()).length);
      const stays = (await readdir(backups)).includes(name);
      verdicts.push({
        lost: said === "open A recovered" ? undefined : `${kind}: said ${said}`,
        corrupt: unlike(kind, `${listed} listed, ${stays}`, "3 listed, true"),
      });
    }
    return countVerdicts(this.name, verdicts);
  },
};

/** Names like those of our temporary files, and one that is. */
const LIKE_OURS = [
  "profile.json.tmp",
  "profile.json.old.tmp",
  "profile.json.notes.2026.tmp",
  "profile.json.4711-abc.tmp",
  "profile.json.4711-0123456789ab.tmp.bak",
  "my-profile.json.4711-0123456789ab.tmp",
  "backups/2026-01-01T00-00-00-000Z-daily-v3.json.tmp",
  "backups/2026-01-01T00-00-00-000Z-daily-v3.json.-.tmp",
  "backups/2026-01-01T00-00-00-000Z-mine-v3.json.4711-0123456789ab.tmp",
  "backups/notes.4711-0123456789ab.tmp",
];
const OURS = [
  "profile.json.4711-0123456789ab.tmp",
  "backups/2026-01-01T00-00-00-000Z-daily-v3.json.4711-0123456789ab.tmp",
];

const leftOvers: Fault = {
  name: "files with names like our left-overs",
  async run(base) {
    const folder = await withTwo(base);
    for (const name of [...LIKE_OURS, ...OURS]) await writeFile(path.join(folder, name), "mine");
    await mkdir(path.join(folder, "profile.json.4711-ba9876543210.tmp"));
    await withStore(folder, async (store) => {
      await store.read();
      await store.backups.create();
    });
    const there = async (name: string) =>
      lstat(path.join(folder, name)).then(
        () => true,
        () => false,
      );
    const verdicts: Verdict[] = [];
    for (const name of [...LIKE_OURS, "profile.json.4711-ba9876543210.tmp"])
      verdicts.push({ lost: (await there(name)) ? undefined : `${name} was deleted` });
    for (const name of OURS) verdicts.push({ corrupt: (await there(name)) ? `${name} is left` : undefined });
    return countVerdicts(this.name, verdicts);
  },
};

/** Whatever is no file of ours is neither opened nor replaced nor deleted, and stops nothing but its own place. */
export const notFiles: Fault[] = [
  inPlaceOf("profile.json"),
  inPlaceOf("profile.lock"),
  amongBackups,
  leftOvers,
];
