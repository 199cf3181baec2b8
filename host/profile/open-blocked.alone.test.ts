import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Action } from "../../core/profile/actions.ts";
import type { takeLock } from "./lock.ts";
import { createProfileStore, type ProfileStore } from "./profile-store.ts";
import { barePerson } from "../../core/profile/person.ts";

/** The system's word for why no lock can be made; null lets it be made. */
let refusal: string | null = null;
vi.mock("./lock.ts", async (original) => {
  const real = await original<{ takeLock: typeof takeLock }>();
  const take: typeof takeLock = (...args) =>
    refusal === null
      ? real.takeLock(...args)
      : Promise.reject(Object.assign(new Error(refusal), { code: refusal }));
  return { ...real, takeLock: take };
});

let base: string;
let folder: string;
const stores: ProfileStore[] = [];
function storeOf(): ProfileStore {
  const store = createProfileStore({ folder, shell: "web", now: () => new Date() });
  stores.push(store);
  return store;
}
beforeEach(async () => {
  base = await mkdtemp(path.join(os.tmpdir(), "carryall-blocked-"));
  folder = path.join(base, "profile");
  const store = storeOf();
  await store.apply([person("A")]);
  await store.close();
});
afterEach(async () => {
  refusal = null;
  for (const store of stores.splice(0)) await store.close();
  await rm(base, { recursive: true, force: true });
});

const person = (name: string): Action => ({
  type: "person.add",
  person: barePerson(crypto.randomUUID(), name),
});
const names = async (store: ProfileStore) => (await store.read()).profile.people.map(({ name }) => name);
const tree = async () => (await readdir(folder, { recursive: true })).toSorted();

test.each(["ENOSPC", "EDQUOT", "EROFS", "EACCES", "EPERM"])(
  "%s at the start: it opens to be read, says why, and can be changed once there is room",
  async (code) => {
    const before = await tree();
    refusal = code;
    const store = storeOf();
    expect(await names(store)).toEqual(["A"]);
    expect(await store.place()).toMatchObject({ access: "read-only", blocked: code, elsewhere: null });
    const refused = { code: "profile.write", params: { reason: code } };
    await expect(store.apply([person("B")])).rejects.toMatchObject(refused);
    await expect(store.backups.create()).rejects.toMatchObject(refused);
    expect(await tree()).toEqual(before);
    refusal = null;
    // The sentence says to make room and do it again: that is enough.
    await store.apply([person("B")]);
    expect(await names(store)).toEqual(["A", "B"]);
    expect(await store.place()).toMatchObject({ access: "write", blocked: null });
  },
);

test("a spoilt file is read from its backup then, and left as it is", async () => {
  await writeFile(path.join(folder, "profile.json"), "spoilt");
  const before = await tree();
  refusal = "ENOSPC";
  const store = storeOf();
  expect(await names(store)).toEqual(["A"]);
  expect(await store.place()).toMatchObject({ recovered: { quarantined: null }, blocked: "ENOSPC" });
  expect(await readFile(path.join(folder, "profile.json"), "utf8")).toBe("spoilt");
  expect(await tree()).toEqual(before);
  refusal = null;
  await store.open("write");
  expect((await store.place()).recovered?.quarantined).toMatch(/quarantine/);
  expect(await names(store)).toEqual(["A"]);
});

test("a folder that is not there is no profile to look at", async () => {
  await rm(folder, { recursive: true });
  await writeFile(folder, "a file");
  refusal = "EACCES";
  await expect(storeOf().read()).rejects.toMatchObject({ code: "profile.folder" });
});

test("any other failure is no reason to read on", async () => {
  refusal = "EIO";
  await expect(storeOf().read()).rejects.toMatchObject({ code: "profile.folder", params: { reason: "EIO" } });
});
