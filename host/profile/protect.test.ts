import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { changePerson } from "../../core/profile/make-change.ts";
import type { KeyStore } from "./seal/seal.ts";
import { person, temporaryProfile } from "./temporary-profile.fixture.ts";

let broken: boolean;
beforeEach(() => {
  broken = false;
});

const turned = (bytes: Buffer) => Buffer.from(bytes.map((byte) => byte ^ 0xff));
const KEY_STORE: KeyStore = { available: () => true, protect: turned, reveal: turned };

const { at, storeOf } = temporaryProfile({
  now: () => new Date("2026-11-26T08:00:00.000Z"),
  writeContent: async (handle, content) => {
    if (broken) throw Object.assign(new Error("full"), { code: "ENOSPC" });
    await handle.writeFile(content);
  },
});

const NAME = "Lin Xiao";
const added = person(NAME);

/** Every file of the profile and of its copies, as text. */
async function everyFile(): Promise<string[]> {
  const names = await readdir(at.base, { recursive: true, withFileTypes: true });
  const files = names.filter((one) => one.isFile() && one.name.endsWith(".json"));
  return Promise.all(files.map(({ parentPath, name }) => readFile(path.join(parentPath, name), "utf8")));
}

test("behind a passphrase: no file says a name, backups and copies included, and only it opens them", async () => {
  const stick = path.join(at.base, "stick");
  await mkdir(stick);
  const store = storeOf();
  await store.apply([added]);
  await store.backups.copyTo(stick);
  expect((await store.protect({ method: "passphrase", passphrase: "correct horse" })).sealed).toBe(
    "passphrase",
  );
  const files = await everyFile();
  expect(files.length).toBeGreaterThan(3);
  for (const text of files) expect(text).not.toContain(NAME);
  await store.apply([changePerson(added.person, { ...added.person, name: "Lin" })]);
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
  const store = storeOf({ keyStore: KEY_STORE });
  await store.apply([added]);
  await store.protect({ method: "keystore" });
  await store.close();
  const again = storeOf({ keyStore: KEY_STORE });
  expect((await again.read()).profile.people).toHaveLength(1);
  await again.close();
  await expect(storeOf().read()).rejects.toMatchObject({ code: "profile.keystore" });
  await expect(storeOf().protect({ method: "keystore" })).rejects.toMatchObject({
    code: "profile.keystore",
  });
});

test("when locking cannot be written it stays as it was, open and whole", async () => {
  const store = storeOf({ keyStore: KEY_STORE });
  await store.apply([added]);
  broken = true;
  await expect(store.protect({ method: "keystore" })).rejects.toMatchObject({ code: "profile.write" });
  broken = false;
  expect((await store.place()).sealed).toBeNull();
  await store.apply([{ type: "person.remove", id: added.person.id }]);
  expect(await readFile(at.file, "utf8")).toContain('"people": []');
});

test("a spoilt file behind a passphrase asks for it, then opens the newest backup under the same lock", async () => {
  const store = storeOf();
  await store.apply([added]);
  await store.protect({ method: "passphrase", passphrase: "correct horse" });
  await store.close();
  await writeFile(at.file, "{");
  const again = storeOf();
  await expect(again.read()).rejects.toMatchObject({ code: "profile.sealed" });
  expect((await again.unlock("correct horse")).profile.people).toMatchObject([{ name: NAME }]);
  expect((await again.place()).recovered).not.toBeNull();
  expect(await readFile(at.file, "utf8")).not.toContain(NAME);
}, 60_000);
