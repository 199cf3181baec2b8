import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { changeSettings } from "../../../core/profile/make-change.ts";
import type { Protection } from "../../../contract/protection.ts";
import { createProfileStore, type ProfileStore } from "../profile-store.ts";
import { barePerson } from "../../../core/profile/person.ts";

vi.setConfig({ testTimeout: 60_000 });

let base: string;
let folder: string;
let backups: string;
const stores: ProfileStore[] = [];

const NAME = "Lin Xiao";
const first: Protection = { method: "passphrase", passphrase: "correct horse" };
const second: Protection = { method: "passphrase", passphrase: "battery staple" };

function storeOf(): ProfileStore {
  const now = () => new Date("2026-11-26T08:00:00.000Z");
  const store = createProfileStore({ folder, shell: "web", now, scryptCost: 2 ** 14 });
  stores.push(store);
  return store;
}

/** A profile with a backup of somebody in it. */
async function started(): Promise<ProfileStore> {
  const store = storeOf();
  await store.apply([{ type: "person.add", person: barePerson(crypto.randomUUID(), NAME) }]);
  return store;
}

async function restarted(store: ProfileStore, { passphrase }: { passphrase: string }): Promise<ProfileStore> {
  await store.close();
  const next = storeOf();
  await next.read().catch(() => next.unlock(passphrase));
  return next;
}

/** Keeps a copy of the backup there is, and puts it back later. */
async function keepBackup(): Promise<(id: string) => Promise<void>> {
  const [id = ""] = await readdir(backups);
  const bytes = await readFile(path.join(backups, id));
  return (as) => writeFile(path.join(backups, as), bytes);
}

beforeEach(async () => {
  base = await mkdtemp(path.join(os.tmpdir(), "carryall-earlier-"));
  folder = path.join(base, "profile");
  backups = path.join(folder, "backups");
});
afterEach(async () => {
  for (const store of stores.splice(0)) await store.close();
  await rm(base, { recursive: true, force: true });
});

test("a backup from before the passphrase was changed asks for the one of then, and is under the new one if one likes", async () => {
  const store = await started();
  await store.protect(first);
  const putBack = await keepBackup();
  await store.protect(second);
  const before = await store.apply([{ type: "profile.clear" }]);
  const old = "2026-11-20T08-00-00-000Z-daily-v3.json";
  await putBack(old);
  let next = await restarted(store, second);
  const list = async () => (await next.backups.list()).find((one) => one.id === old);
  expect(await list()).toMatchObject({ problem: "sealed", content: null });
  expect((await next.place()).lagging).toMatchObject([
    { where: "backups", files: [old], reason: "other-lock" },
  ]);
  const sealed = { code: "backup.sealed", params: { method: "passphrase" } };
  await expect(next.backups.look(old)).rejects.toMatchObject(sealed);
  await expect(next.backups.restore(old)).rejects.toMatchObject(sealed);
  for (const wrong of ["correct horses", "battery staple"]) {
    await expect(next.backups.look(old, wrong)).rejects.toMatchObject({ code: "profile.passphrase" });
    await expect(next.backups.restore(old, wrong)).rejects.toMatchObject({ code: "profile.passphrase" });
  }
  expect((await next.read()).profile).toEqual(before.profile);
  expect((await next.backups.look(old, "correct horse")).people).toMatchObject([{ name: NAME }]);
  expect(await list()).toMatchObject({ problem: null, content: { people: 1 } });
  expect((await next.backups.restore(old)).profile.people).toMatchObject([{ name: NAME }]);

  next = await restarted(next, second);
  expect(await list()).toMatchObject({ problem: "sealed" });
  expect((await next.backups.restore(old, "correct horse")).profile.people).toHaveLength(1);
  next = await restarted(next, second);
  const wrong = { how: "passphrase", passphrase: "wrong" } as const;
  await expect(next.reseal(wrong)).rejects.toMatchObject({ code: "profile.passphrase" });
  expect((await next.reseal({ ...wrong, passphrase: "correct horse" })).lagging).toEqual([]);
  next = await restarted(next, second);
  expect(await list()).toMatchObject({ problem: null });
});

test("a backup put back in plain text is locked at the next start", async () => {
  const store = await started();
  const putBack = await keepBackup();
  await store.protect(first);
  await putBack("2026-11-20T08-00-00-000Z-daily-v3.json");
  const next = await restarted(store, first);
  expect((await next.backups.list()).map(({ problem }) => problem)).toEqual([null, null]);
  for (const id of await readdir(backups))
    expect(await readFile(path.join(backups, id), "utf8")).not.toContain(NAME);
});

test("whoever looks while another changes the lock goes by the file, and never brings the old lock back", async () => {
  const holder = await started();
  await holder.protect(first);
  const looking = storeOf();
  await expect(looking.open("read-only")).rejects.toMatchObject({ code: "profile.sealed" });
  await expect(looking.unlock("correct horse")).rejects.toMatchObject({ code: "profile.locked" });
  await looking.open("read-only");
  await holder.protect(second);
  await expect(looking.read()).rejects.toMatchObject({ code: "profile.sealed" });
  await looking.unlock("battery staple");
  expect((await looking.place()).sealed).toBe("passphrase");
  await holder.protect({ method: "none" });
  await looking.read();
  expect((await looking.place()).sealed).toBeNull();
  await holder.close();
  await looking.open("write");
  const { settings } = (await looking.read()).profile;
  await looking.apply([changeSettings(settings, { theme: "dark" })]);
  expect(await readFile(path.join(folder, "profile.json"), "utf8")).toContain(NAME);
});

test("with the file spoilt, a passphrase opens the backup that it fits, though a newer one has another", async () => {
  const store = await started();
  await store.protect(first);
  const [id = ""] = await readdir(backups);
  const putBack = await keepBackup();
  await store.protect(second);
  await store.close();
  await putBack("2026-12-20T08-00-00-000Z-daily-v3.json");
  await writeFile(path.join(folder, "profile.json"), "spoilt");
  const next = storeOf();
  await expect(next.read()).rejects.toMatchObject({ code: "profile.sealed" });
  await next.unlock("battery staple");
  expect((await next.place()).recovered?.backup).toBe(id);
});
