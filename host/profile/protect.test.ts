import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Action } from "../../core/profile/actions.ts";
import { changePerson } from "../../core/profile/make-change.ts";
import { createProfileStore, type ProfileStore } from "./profile-store.ts";
import type { KeyStore } from "./seal/seal.ts";
import { barePerson } from "../../core/profile/person.ts";

let base: string;
let folder: string;
let broken: boolean;
const stores: ProfileStore[] = [];

const turned = (bytes: Buffer) => Buffer.from(bytes.map((byte) => byte ^ 0xff));
const KEY_STORE: KeyStore = { available: () => true, protect: turned, reveal: turned };

function storeOf(keyStore: KeyStore | null = null): ProfileStore {
  const store = createProfileStore({
    folder,
    shell: "web",
    now: () => new Date("2026-11-26T08:00:00.000Z"),
    keyStore,
    writeContent: async (handle, content) => {
      if (broken) throw Object.assign(new Error("full"), { code: "ENOSPC" });
      await handle.writeFile(content);
    },
  });
  stores.push(store);
  return store;
}

beforeEach(async () => {
  base = await mkdtemp(path.join(os.tmpdir(), "carryall-protect-"));
  folder = path.join(base, "profile");
  broken = false;
});
afterEach(async () => {
  for (const store of stores.splice(0)) await store.close();
  await rm(base, { recursive: true, force: true });
});

const NAME = "Lin Xiao";
const person: Action = { type: "person.add", person: barePerson(crypto.randomUUID(), NAME) };

/** Every file of the profile and of its copies, as text. */
async function everyFile(): Promise<string[]> {
  const names = await readdir(base, { recursive: true, withFileTypes: true });
  const files = names.filter((one) => one.isFile() && one.name.endsWith(".json"));
  return Promise.all(files.map(({ parentPath, name }) => readFile(path.join(parentPath, name), "utf8")));
}

test("behind a passphrase: no file says a name, backups and copies included, and only it opens them", async () => {
  const stick = path.join(base, "stick");
  await mkdir(stick);
  const store = storeOf();
  await store.apply([person]);
  await store.backups.copyTo(stick);
  expect((await store.protect({ method: "passphrase", passphrase: "correct horse" })).sealed).toBe(
    "passphrase",
  );
  const files = await everyFile();
  expect(files.length).toBeGreaterThan(3);
  for (const text of files) expect(text).not.toContain(NAME);
  await store.apply([changePerson(person.person, { ...person.person, name: "Lin" })]);
  await store.close();

  const again = storeOf();
  const sealed = { code: "profile.sealed", params: { method: "passphrase" } };
  await expect(again.read()).rejects.toMatchObject(sealed);
  await expect(again.unlock("correct")).rejects.toMatchObject({ code: "profile.passphrase" });
  await expect(again.read()).rejects.toMatchObject(sealed);
  expect((await again.unlock("correct horse")).profile.people).toMatchObject([{ name: "Lin" }]);
  expect((await again.backups.list()).map(({ problem }) => problem)).not.toContain("sealed");
  expect((await again.protect({ method: "none" })).sealed).toBeNull();
  for (const text of await everyFile()) expect(text).toContain('"people"');
  await again.close();
  expect((await storeOf().read()).profile.people).toHaveLength(1);
}, 60_000);

test("with the key store it opens by itself, and elsewhere says that it cannot", async () => {
  const store = storeOf(KEY_STORE);
  await store.apply([person]);
  await store.protect({ method: "keystore" });
  await store.close();
  expect((await storeOf(KEY_STORE).read()).profile.people).toHaveLength(1);
  await stores.at(-1)?.close();
  await expect(storeOf(null).read()).rejects.toMatchObject({ code: "profile.keystore" });
  await expect(storeOf(null).protect({ method: "keystore" })).rejects.toMatchObject({
    code: "profile.keystore",
  });
});

test("when locking cannot be written it stays as it was, open and whole", async () => {
  const store = storeOf(KEY_STORE);
  await store.apply([person]);
  broken = true;
  await expect(store.protect({ method: "keystore" })).rejects.toMatchObject({ code: "profile.write" });
  broken = false;
  expect((await store.place()).sealed).toBeNull();
  await store.apply([{ type: "person.remove", id: person.person.id }]);
  expect(await readFile(path.join(folder, "profile.json"), "utf8")).toContain('"people": []');
});

test("a spoilt file behind a passphrase asks for it, then opens the newest backup under the same lock", async () => {
  const store = storeOf();
  await store.apply([person]);
  await store.protect({ method: "passphrase", passphrase: "correct horse" });
  await store.close();
  await writeFile(path.join(folder, "profile.json"), "{");
  const again = storeOf();
  await expect(again.read()).rejects.toMatchObject({ code: "profile.sealed" });
  expect((await again.unlock("correct horse")).profile.people).toMatchObject([{ name: NAME }]);
  expect((await again.place()).recovered).not.toBeNull();
  expect(await readFile(path.join(folder, "profile.json"), "utf8")).not.toContain(NAME);
}, 60_000);
