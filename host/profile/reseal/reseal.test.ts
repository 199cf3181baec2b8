import { execFileSync } from "node:child_process";
import { lstat, mkdir, readdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Protection } from "../../../contract/protection.ts";
import type { WriteContent } from "../../files/replace-file.ts";
import { copyFolder } from "../backups/copy-backup.ts";
import type { ProfileStore } from "../profile-store.ts";
import { first, lockedProfile, NAME, second } from "./locked-profile.fixture.ts";

vi.setConfig({ testTimeout: 60_000 });

/** What is thrown instead of writing a file that is brought under another lock. */
let broken: string | null;
let hanging: boolean;

const none: Protection = { method: "none" };
const again = { how: "again" } as const;

/** What is brought under another lock is written as bytes, everything else as text. */
const writeContent: WriteContent = async (handle, content) => {
  if (typeof content !== "string" && hanging) {
    closedAfterwards(handle);
    return new Promise(() => {});
  }
  if (typeof content !== "string" && broken !== null)
    throw Object.assign(new Error(broken), { code: broken });
  return handle.writeFile(content);
};

const { at, started, restarted, closedAfterwards } = lockedProfile({ writeContent });
beforeEach(() => {
  broken = null;
  hanging = false;
});
afterEach(() => {
  vi.useRealTimers();
});

const lagging = async (store: ProfileStore) => (await store.place()).lagging;
const texts = async (of: string) =>
  Promise.all((await readdir(of)).map((name) => readFile(path.join(of, name), "utf8")));
const problems = async (store: ProfileStore) => (await store.backups.list()).map(({ problem }) => problem);
const journal = () => readFile(path.join(at.folder, "profile.reseal.json"), "utf8");

test("backups that cannot be written lag behind and are named; the next start brings them along", async () => {
  const store = await started();
  broken = "ENOSPC";
  const files = await readdir(at.backups);
  const behind = [{ where: "backups", folder: at.backups, files, reason: "ENOSPC" }];
  expect(await store.protect(first)).toMatchObject({ sealed: "passphrase", lagging: behind });
  expect(await readFile(at.file, "utf8")).not.toContain(NAME);
  let next = await restarted(store, first);
  expect(await lagging(next)).toEqual(behind);
  broken = null;
  next = await restarted(next, first);
  expect(await lagging(next)).toEqual([]);
  for (const text of await texts(at.backups)) expect(text).not.toContain(NAME);
  await expect(journal()).rejects.toMatchObject({ code: "ENOENT" });
});

test("left under the old passphrase they open all the same, also after a restart, and are brought along on demand", async () => {
  const store = await started();
  await store.protect(first);
  broken = "EROFS";
  await store.protect(second);
  const next = await restarted(store, second);
  expect(await problems(next)).toEqual([null]);
  expect(await lagging(next)).toMatchObject([{ where: "backups", reason: "EROFS" }]);
  broken = null;
  expect((await next.reseal(again)).lagging).toEqual([]);
  expect(await problems(await restarted(next, second))).toEqual([null]);
});

test("copies on a stick that is not there are not forgotten: brought along once it is back, or left for good", async () => {
  const stick = path.join(at.base, "stick");
  await mkdir(stick);
  const store = await started();
  await store.backups.copyTo(stick);
  await store.protect(first);
  await vi.waitFor(async () => expect((await store.place()).copying).toBe(false));
  await rename(stick, path.join(at.base, "pulled"));
  const copies = copyFolder(stick, at.folder);
  const behind = [{ where: "copies", folder: copies, files: null, reason: "ENOENT" }];
  expect((await store.protect(second)).lagging).toEqual(behind);
  // Where copies go from now on is another matter.
  await store.backups.copyTo(null);
  let next = await restarted(store, second);
  expect(await lagging(next)).toEqual(behind);
  await rename(path.join(at.base, "pulled"), stick);
  next = await restarted(next, second);
  expect(await lagging(next)).toEqual([]);
  const [, wrapped = "?"] = /"salt": "([^"]+)"/.exec(await readFile(at.file, "utf8")) ?? [];
  for (const text of await texts(copies)) expect(text).toContain(wrapped);

  await next.backups.copyTo(stick);
  await rm(stick, { recursive: true });
  expect((await next.protect(none)).lagging).toHaveLength(1);
  expect((await next.reseal({ how: "leave-copies" })).lagging).toEqual([]);
  await expect(journal()).rejects.toMatchObject({ code: "ENOENT" });
});

test("copies made in plain text before are locked when copies go there again", async () => {
  const stick = path.join(at.base, "stick");
  await mkdir(stick);
  const store = await started();
  await store.backups.copyTo(stick);
  await store.backups.copyTo(null);
  await store.protect(first);
  expect((await texts(copyFolder(stick, at.folder))).join("")).toContain(NAME);
  await store.backups.copyTo(stick);
  const copies = await texts(copyFolder(stick, at.folder));
  expect(copies).toHaveLength(2);
  expect(copies.join("")).not.toContain(NAME);
});

test("a folder that never answers holds the lock up for a moment only", async () => {
  const store = await started();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  hanging = true;
  const protecting = store.protect(first);
  const ticking = setInterval(() => vi.advanceTimersByTime(6_000), 20);
  expect((await protecting).lagging).toMatchObject([{ where: "backups", reason: "ETIMEDOUT" }]);
  clearInterval(ticking);
});

test("what is in quarantine is locked and comes back byte for byte; what is not ours is not touched, but named", async () => {
  const store = await started();
  const kept = path.join(at.folder, "quarantine");
  await mkdir(kept);
  const spoilt = Buffer.from([0xff, 0x00, ...Buffer.from(NAME)]);
  const name = "2026-11-26T08-00-00-000Z-10-profile.json";
  await writeFile(path.join(kept, name), spoilt);
  await writeFile(path.join(kept, "mine.txt"), NAME);
  const elsewhere = path.join(at.base, "elsewhere.json");
  await writeFile(elsewhere, NAME);
  const [link, folderOf, pipe] = [1, 2, 3].map((n) => `2026-11-2${n}T08-00-00-000Z-daily-v3.json`);
  await symlink(elsewhere, path.join(at.backups, link ?? ""));
  await mkdir(path.join(at.backups, folderOf ?? ""));
  if (process.platform !== "win32") execFileSync("mkfifo", [path.join(at.backups, pipe ?? "")]);
  const notOurs = (await readdir(at.backups))
    .filter((one) => /-2[123]T/.test(one))
    .toSorted()
    .toReversed();
  expect((await store.protect(first)).lagging).toEqual([
    { where: "backups", folder: at.backups, files: notOurs, reason: "not-ours" },
  ]);
  expect(await readFile(path.join(kept, name), "utf8")).not.toContain(NAME);
  expect(await readFile(path.join(kept, "mine.txt"), "utf8")).toBe(NAME);
  expect(await readFile(elsewhere, "utf8")).toBe(NAME);
  expect((await lstat(path.join(at.backups, link ?? ""))).isSymbolicLink()).toBe(true);
  await store.protect(none);
  expect(await readFile(path.join(kept, name))).toEqual(spoilt);
});

test("when the lock cannot be removed, everything is under it as before", async () => {
  const store = await started();
  await store.protect(first);
  const file = at.file;
  await rename(file, path.join(at.base, "aside.json"));
  await mkdir(path.join(file, "in the way"), { recursive: true });
  await expect(store.protect(none)).rejects.toMatchObject({ code: "profile.write" });
  expect(await store.place()).toMatchObject({ sealed: "passphrase", lagging: [] });
  for (const text of await texts(at.backups)) expect(text).not.toContain(NAME);
  await rm(file, { recursive: true });
  await rename(path.join(at.base, "aside.json"), file);
  expect(await problems(await restarted(store, first))).toEqual([null]);
});
