import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Action } from "../../core/profile/actions.ts";
import type { ProfileStoreOptions } from "./profile-session.ts";
import { createProfileStore, type ProfileStore } from "./profile-store.ts";
import { barePerson } from "../../core/profile/person.ts";

let base: string;
let folder: string;
let lock: string;
let store: ProfileStore;
const stores: ProfileStore[] = [];

function storeOf(more: Partial<ProfileStoreOptions> = {}): ProfileStore {
  const made = createProfileStore({ folder, shell: "web", now: () => new Date(), host: "here", ...more });
  stores.push(made);
  return made;
}

beforeEach(async () => {
  base = await mkdtemp(path.join(os.tmpdir(), "carryall-lost-lock-"));
  folder = path.join(base, "profile");
  lock = path.join(folder, "profile.lock");
  store = storeOf();
  await store.apply([person("A")]);
});
afterEach(async () => {
  for (const one of stores.splice(0)) await one.close();
  await rm(base, { recursive: true, force: true });
});

const person = (name: string): Action => ({
  type: "person.add",
  person: barePerson(crypto.randomUUID(), name),
});
const names = async (of: ProfileStore) => (await of.read()).profile.people.map(({ name }) => name);
const onDisk = async () => readFile(path.join(folder, "profile.json"), "utf8");
const LOST = { code: "profile.lock-lost" };

test("removed, and nobody wrote: it is made again, the change is saved, and that is said", async () => {
  await rm(lock);
  expect((await store.place()).lockWasGone).toBe(false);
  await store.apply([person("B")]);
  expect((await store.place()).lockWasGone).toBe(true);
  expect(await names(store)).toEqual(["A", "B"]);
  await expect(storeOf().read()).rejects.toMatchObject({ code: "profile.locked" });
  // What could be undone before can be undone still.
  await store.undo(null);
  await store.undo(null);
  expect(await names(store)).toEqual([]);
});

test("removed, and another took it: what it wrote stays, the change is refused, and one looks on", async () => {
  await rm(lock);
  const other = storeOf();
  await other.apply([person("B")]);
  await expect(store.apply([person("C")])).rejects.toMatchObject(LOST);
  expect(await names(store)).toEqual(["A", "B"]);
  expect(await store.place()).toMatchObject({ access: "read-only", elsewhere: null });
  await expect(store.apply([person("C")])).rejects.toMatchObject({ code: "profile.read-only" });
  await other.apply([person("D")]);
  await other.close();
  await store.open("write");
  await store.apply([person("E")]);
  expect(await names(store)).toEqual(["A", "B", "D", "E"]);
});

test("removed, and another wrote and has closed: what it wrote is read, and the change can be made again", async () => {
  await rm(lock);
  const other = storeOf();
  await other.apply([person("B")]);
  await other.close();
  await expect(store.backups.create()).rejects.toMatchObject(LOST);
  expect(await names(store)).toEqual(["A", "B"]);
  await store.apply([person("C")]);
  expect(await names(store)).toEqual(["A", "B", "C"]);
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
  expect(await names(store)).toEqual(["A", "B"]);
  expect(await store.place()).toMatchObject({ access: "write", elsewhere: null });
});

test("gone with the file: what was entered is written again, not an older backup", async () => {
  await store.apply([person("B")]);
  await rm(lock);
  await rm(path.join(folder, "profile.json"));
  await store.apply([person("C")]);
  expect(await names(store)).toEqual(["A", "B", "C"]);
  expect(await onDisk()).toContain('"B"');
});

test("gone, and the file spoilt: a copy of it is kept before it is written over", async () => {
  await rm(lock);
  await writeFile(path.join(folder, "profile.json"), "spoilt");
  await store.apply([person("B")]);
  expect(await names(store)).toEqual(["A", "B"]);
  expect(await readdir(path.join(folder, "quarantine"))).toHaveLength(1);
});

test("gone with the whole folder: nothing is made up in its place, and it goes on when it is back", async () => {
  const away = path.join(base, "away");
  await rename(folder, away);
  await expect(store.apply([person("B")])).rejects.toMatchObject({
    code: "profile.write",
    params: { reason: "ENOENT" },
  });
  await expect(readdir(folder)).rejects.toMatchObject({ code: "ENOENT" });
  await cp(away, folder, { recursive: true });
  await store.apply([person("B")]);
  expect(await names(store)).toEqual(["A", "B"]);
});
