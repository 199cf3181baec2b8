import { chmod, mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import type { WriteContent } from "../../files/replace-file.ts";
import { copyFolder } from "./copy-backup.ts";
import type { ProfileStore } from "../profile-store.ts";
import { namesOf, person, temporaryProfile } from "../temporary-profile.fixture.ts";

let now: Date;
let broken: boolean;
let store: ProfileStore;

/** Fails for backups only, when it is told to. */
const writeContent: WriteContent = async (handle, content) => {
  if (broken && typeof content !== "string") throw Object.assign(new Error("full"), { code: "ENOSPC" });
  await handle.writeFile(content);
};

const { at, storeOf } = temporaryProfile({ now: () => now, writeContent });
beforeEach(() => {
  now = new Date("2026-11-26T08:00:00.000Z");
  broken = false;
  store = storeOf();
});

const names = () => namesOf(store);
const reasons = async () => (await store.backups.list()).map(({ reason }) => reason);
const inFolder = () => readdir(at.backups);

test("one a day is kept by itself, of what was just saved, for its owner only", async () => {
  await store.apply([person("A")]);
  await store.apply([person("B")]);
  expect(await reasons()).toEqual(["daily"]);
  now = new Date("2026-11-27T08:00:00.000Z");
  await store.apply([person("C")]);
  const [newest, oldest] = await store.backups.list();
  expect([newest?.content?.people, oldest?.content?.people]).toEqual([3, 1]);
  const [id = ""] = await inFolder();
  expect((await stat(path.join(at.backups, id))).mode & 0o777).toBe(0o600);
  expect((await stat(at.backups)).mode & 0o777).toBe(0o700);
});

test("a clock that was set back keeps making them and deletes none", async () => {
  await store.apply([person("A")]);
  now = new Date("2020-01-01T00:00:00.000Z");
  await store.apply([person("B")]);
  expect(await inFolder()).toHaveLength(2);
});

test("whatever the clock says, the one made last is the newest: it stays, and it is what opens in place of a spoilt file", async () => {
  for (let day = 0; day < 100; day += 1) {
    now = new Date(Date.parse("2026-08-01T08:00:00.000Z") + day * 86_400_000);
    await store.apply([person("P")]);
  }
  for (const wrong of ["1970-01-01T00:00:00.000Z", "2035-01-01T00:00:00.000Z", "2026-11-27T08:00:00.000Z"]) {
    now = new Date(wrong);
    await store.apply([person(wrong)]);
    const [newest] = await store.backups.create();
    await store.close();
    await writeFile(at.file, "spoilt");
    expect((await names()).at(-1)).toBe(wrong);
    expect((await store.place()).recovered?.backup).toBe(newest?.id);
  }
}, 60_000);

test("once the clock was ahead there is one a day all the same, not one for each change", async () => {
  now = new Date("2035-01-01T00:00:00.000Z");
  await store.apply([person("A")]);
  await store.close();
  now = new Date("2026-11-27T08:00:00.000Z");
  for (const name of ["B", "C", "D"]) await store.apply([person(name)]);
  expect(await inFolder()).toHaveLength(2);
});

test("what a process left that was killed while it wrote one goes with the next; what is not ours stays", async () => {
  await store.apply([person("A")]);
  const left = "2026-11-26T08-00-00-001Z-manual-v3.json.4711-0123456789ab.tmp";
  for (const name of [left, "mine.tmp"]) await writeFile(path.join(at.backups, name), "{");
  await store.backups.create();
  const found = await inFolder();
  expect(found).not.toContain(left);
  expect(found).toContain("mine.tmp");
});

test("looking into one changes nothing; restoring is one step that can be undone, and once is enough", async () => {
  await store.apply([person("A")]);
  const [{ id } = { id: "" }] = await store.backups.create();
  await store.apply([person("B")]);
  const bytes = await readFile(at.file);
  expect((await store.backups.look(id)).people.map(({ name }) => name)).toEqual(["A"]);
  expect(await readFile(at.file)).toEqual(bytes);

  const restored = await store.backups.restore(id);
  expect(restored).toMatchObject({ undo: { action: "backup.restore" } });
  expect(await names()).toEqual(["A"]);
  expect((await reasons())[0]).toBe("restore");
  const saved = await inFolder();
  expect(await store.backups.restore(id)).toEqual(restored);
  expect(await inFolder()).toEqual(saved);
  await store.undo(null);
  expect(await names()).toEqual(["A", "B"]);
});

test("one of an older version is restored too", async () => {
  await store.apply([person("A")]);
  const old = await readFile(new URL("../fixtures/profile-v1.json", import.meta.url));
  const id = "2026-11-24T08-00-00-000Z-daily-v1.json";
  await writeFile(path.join(at.backups, id), old);
  await store.backups.restore(id);
  expect(await names()).toEqual(["林晓", "陈立"]);
});

test.each(["../profile.json", "2026-11-24T08-00-00-000Z-daily-v3.json", ""])(
  "%j is no backup",
  async (id) => {
    await store.apply([person("A")]);
    await expect(store.backups.look(id)).rejects.toMatchObject({ code: "backup.missing" });
    await expect(store.backups.restore(id)).rejects.toMatchObject({ code: "backup.missing" });
  },
);

test("without room for a backup saving goes on and the reason is told; what needs one first is not done", async () => {
  broken = true;
  await store.apply([person("A")]);
  expect((await store.place()).backupProblem).toBe("ENOSPC");
  await expect(store.backups.create()).rejects.toMatchObject({
    code: "backup.write",
    params: { reason: "ENOSPC" },
  });
  await expect(store.apply([{ type: "profile.clear" }])).rejects.toMatchObject({ code: "backup.write" });
  expect(await names()).toEqual(["A"]);
  broken = false;
  await store.apply([{ type: "profile.clear" }]);
  expect(await reasons()).toContain("import");
  expect((await store.place()).backupProblem).toBeNull();
});

test("the folder may vanish: the next one makes it anew", async () => {
  await store.apply([person("A")]);
  await rm(at.backups, { recursive: true });
  expect(await store.backups.list()).toEqual([]);
  await store.backups.create();
  expect(await inFolder()).toHaveLength(1);
});

test("copies go to another folder; when it is gone that is said, nothing is made up in its place, and they resume", async () => {
  await store.apply([person("A")]);
  const stick = path.join(at.base, "stick");
  for (const [chosen, reason] of [
    [stick, "ENOENT"],
    ["stick", "EINVAL"],
    [at.file, "ENOTDIR"],
  ] as const)
    await expect(store.backups.copyTo(chosen)).rejects.toMatchObject({
      code: "copies.folder",
      params: { folder: chosen, reason },
    });
  await mkdir(stick);
  expect((await store.backups.copyTo(stick)).profile.settings.copiesFolder).toBe(stick);
  const copies = () => readdir(copyFolder(stick, at.folder));
  const problem = async () => {
    await expect.poll(async () => (await store.place()).copying).toBe(false);
    return (await store.place()).copyProblem;
  };
  expect(await copies()).toHaveLength(1);
  await rm(stick, { recursive: true });
  await store.backups.create();
  expect(await problem()).toBe("ENOENT");
  await expect(stat(stick)).rejects.toMatchObject({ code: "ENOENT" });
  await mkdir(stick);
  const left = `${(await inFolder())[0]}.4711-0123456789ab.tmp`;
  await mkdir(copyFolder(stick, at.folder), { recursive: true });
  await writeFile(path.join(copyFolder(stick, at.folder), left), "half of it");
  await store.backups.create();
  expect(await problem()).toBeNull();
  // What an earlier copy left half-written is gone.
  expect(await copies()).toHaveLength(1);
  await store.backups.copyTo(null);
  await store.backups.create();
  expect(await copies()).toHaveLength(1);
});

test.skipIf(process.getuid?.() === 0)("a folder for copies that cannot be written is refused", async () => {
  await store.apply([person("A")]);
  const closed = path.join(at.base, "closed");
  await mkdir(closed);
  await chmod(closed, 0o500);
  await expect(store.backups.copyTo(closed)).rejects.toMatchObject({ params: { reason: "EACCES" } });
});
