import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile, type FileHandle } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { changeSettings } from "../../../core/profile/make-change.ts";
import type { Protection } from "../../../contract/protection.ts";
import { CallError } from "../../../contract/errors.ts";
import type { WriteContent } from "../../files/replace-file.ts";
import { createProfileStore, type ProfileStore } from "../profile-store.ts";
import { barePerson } from "../../../core/profile/person.ts";

let base: string;
let folder: string;
let day: number;
const stores: ProfileStore[] = [];
/** Open for ever, in the processes that were killed. */
const handles: FileHandle[] = [];

const NAME = "Lin Xiao";
const SPOILT = `{"people": "${NAME}", "cut of`;
const [FIRST, SECOND] = ["correct horse", "battery staple"] as const;
const COST = 2 ** 14;

function storeOf(writeContent?: WriteContent): ProfileStore {
  const store = createProfileStore({
    folder,
    shell: "web",
    now: () => new Date(Date.parse("2026-11-26T08:00:00.000Z") + day * 86_400_000),
    scryptCost: COST,
    ...(writeContent !== undefined && { writeContent }),
  });
  stores.push(store);
  return store;
}

beforeEach(async () => {
  // What is frozen must not go on after its time limit, as a killed process does not.
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  // Each of them still waits to give its lock free.
  process.setMaxListeners(100);
  base = await mkdtemp(path.join(os.tmpdir(), "carryall-interrupted-"));
  folder = path.join(base, "now", "profile");
  day = 0;
});
afterEach(async () => {
  vi.useRealTimers();
  for (const store of stores.splice(0)) await store.close();
  for (const handle of handles.splice(0)) await handle.close();
  await rm(base, { recursive: true, force: true });
});

/** A profile with three backups, copies of two of them, and something in quarantine; under this lock. */
async function prepare(protection: Protection): Promise<void> {
  const stick = path.join(base, "now", "stick");
  await mkdir(stick, { recursive: true });
  const store = storeOf();
  await store.apply([{ type: "person.add", person: barePerson(crypto.randomUUID(), NAME) }]);
  await store.backups.copyTo(stick);
  day = 1;
  const { settings } = (await store.read()).profile;
  await store.apply([changeSettings(settings, { theme: "dark" })]);
  await mkdir(path.join(folder, "quarantine"));
  const name = `2026-11-26T08-00-00-000Z-${SPOILT.length}-profile.json`;
  await writeFile(path.join(folder, "quarantine", name), SPOILT);
  if (protection.method !== "none") await store.protect(protection);
  await store.close();
  await cp(path.join(base, "now"), path.join(base, "kept"), { recursive: true });
}

/** Every file under the folder that is thrown away afterwards, by its path. */
async function everyFile(): Promise<Map<string, string>> {
  const now = path.join(base, "now");
  const entries = await readdir(now, { recursive: true, withFileTypes: true });
  const files = entries.filter((one) => one.isFile()).map((one) => path.join(one.parentPath, one.name));
  return new Map(await Promise.all(files.map(async (file) => [file, await readFile(file, "utf8")] as const)));
}

/** Freezes at the n-th write, half of it written or all: as if the process were killed there. */
function frozenAt(n: number, part: number) {
  let writes = 0;
  let freeze = () => {};
  const frozen = new Promise<void>((resolve) => {
    freeze = resolve;
  });
  const write: WriteContent = async (handle, content) => {
    writes += 1;
    if (writes < n) return handle.writeFile(content);
    const bytes = Buffer.from(content);
    handles.push(handle);
    await handle.write(bytes.subarray(0, bytes.length * part));
    freeze();
    return new Promise(() => {});
  };
  return { write, frozen };
}

async function unlockWithEither(store: ProfileStore): Promise<void> {
  try {
    await store.read();
  } catch (error) {
    if (!(error instanceof CallError) || error.code !== "profile.sealed") throw error;
    await store.unlock(SECOND).catch(() => store.unlock(FIRST));
  }
}

/** The next start after a kill: everything opens, nothing is left in plain beside a locked profile, or half done. */
async function expectWhole(): Promise<void> {
  const store = storeOf();
  await unlockWithEither(store);
  const { sealed, lagging } = await store.place();
  expect(lagging).toEqual([]);
  expect((await store.read()).profile.people).toMatchObject([{ name: NAME }]);
  const backups = await store.backups.list();
  expect(backups).toHaveLength(3);
  expect(backups.map(({ problem }) => problem)).toEqual(backups.map(() => null));
  const files = await everyFile();
  expect([...files.keys()].filter((file) => /reseal|\.tmp$/.test(file))).toEqual([]);
  const wrapped = /"wrapped": [^}]*/.exec(
    [...files].find(([file]) => file.endsWith("profile.json"))?.[1] ?? "",
  );
  for (const [file, text] of files) {
    if (file.endsWith(".lock")) continue;
    expect(text.includes(NAME), file).toBe(sealed === null);
    if (sealed !== null) expect(text, file).toContain(wrapped?.[0]);
  }
  await store.close();
}

/** Changes the lock and is killed at each write of it, one after the other, until it gets to the end. */
async function killedEverywhere(from: Protection, to: Protection): Promise<number> {
  await prepare(from);
  for (let n = 1; ; n += 1) {
    await rm(path.join(base, "now"), { recursive: true });
    await cp(path.join(base, "kept"), path.join(base, "now"), { recursive: true });
    const { write, frozen } = frozenAt(n, (n % 3) / 2);
    const killed = storeOf(write);
    await unlockWithEither(killed);
    const protecting = killed.protect(to).then(
      () => "done",
      () => "failed",
    );
    const came = await Promise.race([protecting, frozen.then(() => "frozen")]);
    if (came === "done") return n - 1;
    expect(came).toBe("frozen");
    // It never ends: it is not closed, and its lock is that of a process that is gone.
    stores.splice(stores.indexOf(killed), 1);
    await rm(path.join(folder, "profile.lock"));
    await expectWhole();
  }
}

describe("killed at any write, the next start opens everything and leaves nothing open", () => {
  const first: Protection = { method: "passphrase", passphrase: FIRST };
  const second: Protection = { method: "passphrase", passphrase: SECOND };
  const ways: [string, Protection, Protection][] = [
    ["while it is locked", { method: "none" }, second],
    ["while the passphrase is changed", first, second],
    ["while the lock is removed", first, { method: "none" }],
  ];
  test.each(ways)("%s", { timeout: 120_000 }, async (_, from, to) => {
    // The journal, the profile, three backups, what is in quarantine, and two copies.
    expect(await killedEverywhere(from, to)).toBe(8);
  });
});
