import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createStoreWithSample, type SampleSwitch } from "./with-sample.ts";

let base: string;
let folder: string;
let store: SampleSwitch;
beforeEach(async () => {
  base = await mkdtemp(path.join(os.tmpdir(), "carryall-sample-"));
  folder = path.join(base, "profile");
  store = createStoreWithSample({ folder, shell: "web", now: () => new Date("2026-11-26T08:00:00.000Z") });
});
afterEach(async () => {
  await store.close();
  await rm(base, { recursive: true, force: true });
});

test("whatever is done in the sample, the real profile is the same, byte for byte", async () => {
  await store.apply([{ type: "person.add", person: { id: crypto.randomUUID(), name: "Real" } }]);
  await store.apply([{ type: "settings.change", changes: { theme: { was: "system", to: "dark" } } }]);
  const bytes = await readFile(path.join(folder, "profile.json"));

  const sample = await store.enterSample("en");
  expect(sample.profile.people.map(({ name }) => name)).toEqual(["Lin Xiao", "Chen Li"]);
  expect(sample.profile.settings.theme).toBe("dark");
  expect((await store.place()).sample).toBe(true);
  await store.apply([{ type: "profile.clear" }]);
  await store.backups.create();
  await store.undo(null);

  const back = await store.leaveSample();
  expect(back.profile.people.map(({ name }) => name)).toEqual(["Real"]);
  expect(back.undo).toMatchObject({ action: "settings.change" });
  expect((await store.place()).sample).toBe(false);
  expect(await readFile(path.join(folder, "profile.json"))).toEqual(bytes);
  expect(await readdir(folder)).not.toContain("sample");
});

test("entering again begins anew, and closing leaves nothing behind", async () => {
  await store.enterSample("zh-CN");
  await store.apply([{ type: "profile.clear" }]);
  expect((await store.enterSample("zh-CN")).profile.people).toHaveLength(2);
  await store.close();
  expect(await readdir(folder)).toEqual([]);
});
