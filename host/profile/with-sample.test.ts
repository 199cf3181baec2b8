import { execFileSync } from "node:child_process";
import { cp, lstat, mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { createStoreWithSample, type SampleSwitch } from "./with-sample.ts";
import { person, temporaryProfile } from "./temporary-profile.fixture.ts";

const { at, closedAfterwards } = temporaryProfile();
let store: SampleSwitch;

const storeOf = () =>
  closedAfterwards(
    createStoreWithSample({
      folder: at.folder,
      shell: "web",
      now: () => new Date("2026-11-26T08:00:00.000Z"),
    }),
  );
beforeEach(() => {
  store = storeOf();
});

const samples = async () => (await readdir(at.folder)).filter((name) => name.startsWith("carryall-sample-"));

test("whatever is done in the sample, the real profile is the same, byte for byte", async () => {
  await store.apply([person("Real")]);
  await store.apply([{ type: "settings.change", changes: { theme: { was: "system", to: "dark" } } }]);
  const bytes = await readFile(at.file);
  const before = await readdir(at.folder);

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
  expect(await readFile(at.file)).toEqual(bytes);
  expect(await readdir(at.folder)).toEqual(before);
});

test("entering again begins anew, twice at once too, and closing leaves nothing behind", async () => {
  await store.enterSample("zh-CN");
  await store.apply([{ type: "profile.clear" }]);
  const twice = await Promise.all([store.enterSample("zh-CN"), store.enterSample("zh-CN")]);
  expect(twice.map(({ profile }) => profile.people.length)).toEqual([2, 2]);
  expect(await samples()).toHaveLength(1);
  await store.close();
  expect(await readdir(at.folder)).toEqual([]);
});

test("the page is told which profile it has: the sample is another one each time, the real one the same", async () => {
  const { which } = await store.apply([person("Real")]);
  const sample = await store.enterSample("en");
  expect((await store.apply([person("Guest")])).which).toBe(sample.which);
  const again = await store.enterSample("en");
  expect(new Set([which, sample.which, again.which]).size).toBe(3);
  expect((await store.leaveSample()).which).toBe(which);
  expect((await store.undo(null)).which).toBe(which);
});

describe("a folder of one’s own", () => {
  const mine = async () => readFile(path.join(at.folder, "sample", "deep", "profile.json"), "utf8");

  beforeEach(async () => {
    await mkdir(path.join(at.folder, "sample", "deep"), { recursive: true });
    await writeFile(path.join(at.folder, "sample", "deep", "profile.json"), "mine");
  });

  test("named sample is never touched: not by entering, nor leaving, nor closing", async () => {
    await store.enterSample("en");
    await store.leaveSample();
    await store.enterSample("en");
    await store.close();
    expect(await mine()).toBe("mine");
    expect(await readdir(at.folder)).toEqual(["sample"]);
  });

  test("stays when one is closed that never got the profile; so does the other’s sample, also read-only", async () => {
    await store.enterSample("en");
    const refused = storeOf();
    await expect(refused.read()).rejects.toMatchObject({ code: "profile.locked" });
    await refused.close();
    const looking = storeOf();
    await looking.open("read-only");
    await looking.enterSample("en");
    expect(await samples()).toHaveLength(2);
    await looking.close();
    expect(await samples()).toHaveLength(1);
    expect((await store.read()).profile.people).toHaveLength(2);
    expect((await store.apply([{ type: "profile.clear" }])).profile.people).toEqual([]);
    expect(await mine()).toBe("mine");
  });

  test("inside the sample it stays too, with the sample’s folder around it; links are not followed", async () => {
    await store.enterSample("en");
    const [name = ""] = await samples();
    const sample = path.join(at.folder, name);
    await mkdir(path.join(sample, "notes"));
    await rm(path.join(sample, "backups"), { recursive: true, force: true });
    await symlink(path.join(at.folder, "sample", "deep"), path.join(sample, "backups"));
    await symlink(
      path.join(at.folder, "sample", "deep", "profile.json"),
      path.join(sample, "profile.reseal.json"),
    );
    await writeFile(path.join(at.folder, "sample", "deep", "2026-11-26T08-00-00-123Z-daily-v3.json"), "mine");
    await store.close();
    expect((await readdir(sample)).toSorted()).toEqual(["backups", "notes", "profile.reseal.json"]);
    expect(await readdir(path.join(at.folder, "sample", "deep"))).toHaveLength(2);
    expect(await mine()).toBe("mine");
  });
});

describe("sample data that a process left", () => {
  /** A sample as it lies there while this process has it, left by a process with another number. */
  async function left(change: (mark: Record<string, unknown>) => object): Promise<string> {
    await store.enterSample("en");
    const [name = ""] = await samples();
    await cp(path.join(at.folder, name), path.join(at.base, "kept"), { recursive: true });
    await store.leaveSample();
    const copy = path.join(at.folder, "carryall-sample-abcdef");
    await cp(path.join(at.base, "kept"), copy, { recursive: true });
    const mark = JSON.parse(await readFile(path.join(copy, "carryall-sample.json"), "utf8")) as Record<
      string,
      unknown
    >;
    const changed = change({ ...mark, folder: path.basename(copy) });
    await writeFile(path.join(copy, "carryall-sample.json"), JSON.stringify(changed));
    return copy;
  }
  const isThere = (file: string) =>
    lstat(file).then(
      () => true,
      () => false,
    );
  /** The number of a process that has ended. */
  const GONE = Number(execFileSync(process.execPath, ["-p", "process.pid"], { encoding: "utf8" }));

  const cases: [string, boolean, (mark: Record<string, unknown>) => object][] = [
    ["that is gone, goes", false, (mark) => ({ ...mark, pid: GONE })],
    ["whose number another one has now, goes", false, (mark) => ({ ...mark, started: "long ago" })],
    ["that still runs, stays", true, (mark) => mark],
    ["of another computer, stays", true, (mark) => ({ ...mark, pid: GONE, computer: "elsewhere" })],
    ["under another name than its mark says, stays", true, (mark) => ({ ...mark, pid: GONE, folder: "x" })],
    ["whose mark is not ours, stays", true, () => ({ pid: GONE })],
  ];
  test.each(cases)("%s", async (_, stays, change) => {
    const folderLeft = await left(change);
    await store.enterSample("en");
    expect(await isThere(folderLeft)).toBe(stays);
    await store.close();
    expect(await isThere(folderLeft)).toBe(stays);
  });
});

test("without room for it nothing is entered, and the sentence names the folder", async () => {
  await store.read();
  await rm(at.folder, { recursive: true });
  await expect(store.enterSample("en")).rejects.toMatchObject({
    code: "profile.folder",
    params: { folder: at.folder, reason: "ENOENT" },
  });
  expect((await store.place()).sample).toBe(false);
});
