import { cp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import type { ProfileStore } from "./profile-store.ts";
import { namesOf, person, temporaryProfile } from "./temporary-profile.fixture.ts";

const { at, storeOf } = temporaryProfile({ host: "here" });
let lock: string;
let store: ProfileStore;

beforeEach(async () => {
  lock = path.join(at.folder, "profile.lock");
  store = storeOf();
  await store.apply([person("A")]);
});

const onDisk = async () => readFile(at.file, "utf8");
const LOST = { code: "profile.lock-lost" };

test("removed, and nobody wrote: it is made again, the change is saved, and that is said", async () => {
  await rm(lock);
  expect((await store.place()).lockWasGone).toBe(false);
  await store.apply([person("B")]);
  expect((await store.place()).lockWasGone).toBe(true);
  expect(await namesOf(store)).toEqual(["A", "B"]);
  await expect(storeOf().read()).rejects.toMatchObject({ code: "profile.locked" });
  // What could be undone before can be undone still.
  await store.undo(null);
  await store.undo(null);
  expect(await namesOf(store)).toEqual([]);
});

test("removed, and another took it: what it wrote stays, the change is refused, and one looks on", async () => {
  await rm(lock);
  const other = storeOf();
  await other.apply([person("B")]);
  await expect(store.apply([person("C")])).rejects.toMatchObject(LOST);
  expect(await namesOf(store)).toEqual(["A", "B"]);
  expect(await store.place()).toMatchObject({ access: "read-only", elsewhere: null });
  await expect(store.apply([person("C")])).rejects.toMatchObject({ code: "profile.read-only" });
  await other.apply([person("D")]);
  await other.close();
  await store.open("write");
  await store.apply([person("E")]);
  expect(await namesOf(store)).toEqual(["A", "B", "D", "E"]);
});

test("removed, and another wrote and has closed: what it wrote is read, and the change can be made again", async () => {
  await rm(lock);
  const other = storeOf();
  await other.apply([person("B")]);
  await other.close();
  await expect(store.backups.create()).rejects.toMatchObject(LOST);
  expect(await namesOf(store)).toEqual(["A", "B"]);
  await store.apply([person("C")]);
  expect(await namesOf(store)).toEqual(["A", "B", "C"]);
});

test("another computer's came in its place: refused, said whose it is, taken over when one says so", async () => {
  const theirs = {
    pid: 1,
    started: null,
    shell: "electron",
    since: "2026-11-26T08:00:00.000Z",
    host: "there",
  };
  await writeFile(lock, JSON.stringify(theirs));
  await expect(store.apply([person("B")])).rejects.toMatchObject(LOST);
  expect(await store.place()).toMatchObject({ access: "read-only", elsewhere: "there" });
  expect(await readFile(lock, "utf8")).toBe(JSON.stringify(theirs));
  await expect(store.open("write")).rejects.toMatchObject({
    code: "profile.elsewhere",
    params: { host: "there" },
  });
  await store.open("take-over");
  await store.apply([person("B")]);
  expect(await namesOf(store)).toEqual(["A", "B"]);
  expect(await store.place()).toMatchObject({ access: "write", elsewhere: null });
});

test("gone with the file: what was entered is written again, not an older backup", async () => {
  await store.apply([person("B")]);
  await rm(lock);
  await rm(at.file);
  await store.apply([person("C")]);
  expect(await namesOf(store)).toEqual(["A", "B", "C"]);
  expect(await onDisk()).toContain('"B"');
});

test("gone, and the file spoilt: a copy of it is kept before it is written over", async () => {
  await rm(lock);
  await writeFile(at.file, "spoilt");
  await store.apply([person("B")]);
  expect(await namesOf(store)).toEqual(["A", "B"]);
  expect(await readdir(path.join(at.folder, "quarantine"))).toHaveLength(1);
});

test("gone with the whole folder: nothing is made up in its place, and it goes on when it is back", async () => {
  const away = path.join(at.base, "away");
  await rename(at.folder, away);
  await expect(store.apply([person("B")])).rejects.toMatchObject({
    code: "profile.write",
    params: { reason: "ENOENT" },
  });
  await expect(readdir(at.folder)).rejects.toMatchObject({ code: "ENOENT" });
  await cp(away, at.folder, { recursive: true });
  await store.apply([person("B")]);
  expect(await namesOf(store)).toEqual(["A", "B"]);
});
