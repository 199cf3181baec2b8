import { execFileSync } from "node:child_process";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { copyTo } from "./copies-folder.ts";
import type { ProfileStore } from "./profile/profile-store.ts";
import { person, temporaryProfile } from "./profile/temporary-profile.fixture.ts";

const { at, storeOf } = temporaryProfile();
let store: ProfileStore;
beforeEach(async () => {
  store = storeOf();
  await store.apply([person("A")]);
  await mkdir(path.join(at.base, "stick"));
});

const stick = () => path.join(at.base, "stick");
const folderOf = async () => (await store.read()).profile.settings.copiesFolder;
const failure = (work: Promise<unknown>) =>
  work.then(
    () => "taken",
    (error: unknown) => error,
  );

test("the folder of the dialog is taken, and why it cannot be used is said", async () => {
  await copyTo({ to: "chosen" }, store.backups, async () => stick());
  expect(await folderOf()).toBe(stick());
  expect(await readdir(stick())).toEqual(["Carryall backups"]);
  const gone = path.join(at.base, "gone");
  await expect(copyTo({ to: "chosen" }, store.backups, async () => gone)).rejects.toMatchObject({
    code: "copies.folder",
    params: { folder: gone, reason: "ENOENT" },
  });
  expect(await folderOf()).toBe(stick());
  await copyTo({ to: "nowhere" }, store.backups);
  expect(await folderOf()).toBeNull();
});

test("who thinks better of it, or has no dialog, changes nothing", async () => {
  const before = await store.read();
  expect(await copyTo({ to: "chosen" }, store.backups, async () => null)).toBeNull();
  expect(await copyTo({ to: "chosen" }, store.backups)).toBeNull();
  expect(await store.read()).toEqual(before);
});

test("where there is a dialog nothing typed is taken, nor looked at", async () => {
  const asked = copyTo({ to: "typed", folder: stick() }, store.backups, async () => null);
  await expect(asked).rejects.toMatchObject({ code: "copies.folder" });
  expect(await readdir(stick())).toEqual([]);
});

test("without a dialog a typed folder is taken; one that cannot be used says nothing about what is there", async () => {
  const [file, pipe] = [path.join(at.base, "file"), path.join(at.base, "pipe")];
  await writeFile(file, "");
  execFileSync("mkfifo", [pipe]);
  const kept = (await store.backups.list()).length;
  const bad = [
    path.join(at.base, "gone"),
    file,
    path.join(file, "below"),
    pipe,
    "stick",
    "./x",
    `${stick()}\0x`,
    "/proc",
  ];
  for (const folder of bad) {
    const error = await failure(copyTo({ to: "typed", folder }, store.backups));
    expect(error).toMatchObject({ code: "copies.folder", params: { folder, reason: "unsaid" } });
  }
  expect(await store.backups.list()).toHaveLength(kept);
  expect(await folderOf()).toBeNull();
  await copyTo({ to: "typed", folder: stick() }, store.backups);
  expect(await folderOf()).toBe(stick());
});
