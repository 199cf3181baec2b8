import { execFileSync } from "node:child_process";
import { chmod, mkdir, readdir, readFile, rename, rm, stat, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { namesOf, person, temporaryProfile } from "./temporary-profile.fixture.ts";

let now: Date;
const { at, storeOf } = temporaryProfile({ now: () => now });
beforeEach(() => {
  now = new Date("2026-11-26T08:00:00.000Z");
});

const later = (hours: number) => {
  now = new Date(now.getTime() + hours * 3_600_000);
};

async function closedWith(...people: string[]): Promise<void> {
  const store = storeOf();
  for (const name of people) await store.apply([person(name)]);
  await store.close();
}

describe("a file that cannot be read", () => {
  const bad: [string, string | Uint8Array][] = [
    ["nothing", ""],
    ["a half", '{"schemaVersion":3,"sav'],
    ["zeros", new Uint8Array(4096)],
    ["a mark before it", "\uFEFF{}"],
    ["null", "null"],
    ["another shape", '{"schemaVersion":3,"people":"none"}'],
    ["bytes that are no text", new Uint8Array([0xff, 0xfe, 0x00, 0xd8])],
  ];

  test.each(bad)("%s: a copy is kept, the newest backup opened and said so", async (_, content) => {
    await closedWith("A", "B");
    await writeFile(at.file, content);
    const store = storeOf();
    expect(await namesOf(store)).toEqual(["A"]);
    const { recovered } = await store.place();
    expect(await readFile(recovered?.quarantined ?? "")).toEqual(Buffer.from(content as string));
    expect((await stat(recovered?.quarantined ?? "")).mode & 0o777).toBe(0o600);
    await store.close();
    const again = storeOf();
    expect(await namesOf(again)).toEqual(["A"]);
    expect((await again.place()).recovered).toBeNull();
  });

  test("without a backup it stays, until one starts anew, and even then a copy stays", async () => {
    await closedWith("A");
    await rm(at.backups, { recursive: true });
    await writeFile(at.file, "{");
    const store = storeOf();
    await expect(store.read()).rejects.toMatchObject({
      code: "profile.unreadable",
      params: { reason: "not-json" },
    });
    expect(await readFile(at.file, "utf8")).toBe("{");
    expect((await store.open("new")).profile.people).toEqual([]);
    const [copy = ""] = await readdir(path.join(at.folder, "quarantine"));
    expect(await readFile(path.join(at.folder, "quarantine", copy), "utf8")).toBe("{");
  });

  test("a backup that is spoilt too is passed over", async () => {
    await closedWith("A");
    later(25);
    await closedWith("B");
    const [oldest = "", newest = ""] = (await readdir(at.backups)).toSorted();
    expect(newest).not.toBe("");
    await writeFile(path.join(at.backups, newest), "{");
    await writeFile(at.file, "");
    const store = storeOf();
    await store.read();
    expect((await store.place()).recovered?.backup).toBe(oldest);
    expect((await store.backups.list()).map(({ problem }) => problem)).toContain("unreadable");
  });

  test("one that is gone, with backups beside it, was lost: the newest is opened and said so", async () => {
    await closedWith("A", "B");
    await rm(at.file);
    const store = storeOf();
    expect(await namesOf(store)).toEqual(["A"]);
    expect((await store.place()).recovered).toMatchObject({ quarantined: null });
    expect(JSON.parse(await readFile(at.file, "utf8"))).toMatchObject({ people: [{ name: "A" }] });
  });

  test("one of a newer program is refused, not touched, and no backup takes its place", async () => {
    await closedWith("A");
    await writeFile(at.file, '{"schemaVersion":99}');
    const store = storeOf();
    await expect(store.read()).rejects.toMatchObject({ code: "profile.newer", params: { found: 99 } });
    await expect(store.open("new")).rejects.toMatchObject({ code: "profile.newer" });
    expect(await readFile(at.file, "utf8")).toBe('{"schemaVersion":99}');
  });
});

describe("what stands in its place", () => {
  test("a folder is refused by name, and is no reason to open a backup", async () => {
    await closedWith("A");
    await rm(at.file);
    await mkdir(at.file);
    await expect(storeOf().read()).rejects.toMatchObject({
      code: "profile.not-a-file",
      params: { file: at.file },
    });
    expect((await stat(at.file)).isDirectory()).toBe(true);
  });

  test.skipIf(process.platform === "win32")("a pipe or a device is refused and never opened", async () => {
    await closedWith("A");
    await rm(at.file);
    execFileSync("mkfifo", [at.file]);
    const refused = { code: "profile.not-a-file" };
    for (const mode of ["write", "read-only", "new"] as const)
      await expect(storeOf().open(mode)).rejects.toMatchObject({ ...refused, params: { file: at.file } });
    expect((await stat(at.file)).isFIFO()).toBe(true);
    await rm(at.file);
    await symlink("/dev/zero", at.file);
    await expect(storeOf().read()).rejects.toMatchObject({ ...refused, params: { file: "/dev/zero" } });
    await rm(at.file);
    const lock = path.join(at.folder, "profile.lock");
    execFileSync("mkfifo", [lock]);
    await expect(storeOf().read()).rejects.toMatchObject({ ...refused, params: { file: lock } });
  });

  test.skipIf(process.platform === "win32")(
    "a pipe put there while it is open is not renamed over",
    async () => {
      const store = storeOf();
      await store.apply([person("A")]);
      await rm(at.file);
      execFileSync("mkfifo", [at.file]);
      await expect(store.apply([person("B")])).rejects.toMatchObject({
        code: "profile.write",
        params: { reason: "NOT_A_FILE" },
      });
      expect((await stat(at.file)).isFIFO()).toBe(true);
      await rm(at.file);
      await store.apply([person("C")]);
      expect(await namesOf(store)).toEqual(["A", "C"]);
    },
  );

  test.skipIf(process.platform === "win32")(
    "a link that leads nowhere, or a pipe, among the backups is passed over",
    async () => {
      await closedWith("A");
      const backups = at.backups;
      const id = (minute: number) => `2030-01-01T00-0${minute}-00-000Z-daily-v3.json`;
      await symlink(path.join(at.base, "nowhere"), path.join(backups, id(1)));
      await symlink("/dev/zero", path.join(backups, id(2)));
      execFileSync("mkfifo", [path.join(backups, id(3))]);
      await writeFile(at.file, "{");
      const store = storeOf();
      expect(await namesOf(store)).toEqual(["A"]);
      expect(await store.backups.list()).toHaveLength(1);
      await expect(store.backups.look(id(3))).rejects.toMatchObject({ code: "backup.missing" });
      await store.backups.create();
      expect(await readdir(backups)).toEqual(expect.arrayContaining([id(1), id(2), id(3)]));
    },
  );

  test("a link is followed, and what it leads to is what is written", async () => {
    await closedWith("A");
    const real = path.join(at.base, "elsewhere.json");
    await rename(at.file, real);
    await symlink(real, at.file);
    const store = storeOf();
    await store.apply([person("B")]);
    expect(JSON.parse(await readFile(real, "utf8"))).toMatchObject({
      people: [{ name: "A" }, { name: "B" }],
    });
    expect(await readdir(at.folder)).toContain("profile.json");
    await store.close();
    await rm(real);
    await expect(storeOf().read()).rejects.toMatchObject({
      code: "profile.folder",
      params: { reason: "ENOENT" },
    });
  });
});

describe("opened to be read only", () => {
  test("shows what the other one saves, refuses every change, and writes again once the other is gone", async () => {
    const holder = storeOf();
    await holder.apply([person("A")]);
    const second = storeOf({ shell: "electron" });
    await expect(second.read()).rejects.toMatchObject({ code: "profile.locked", params: { shell: "web" } });
    await second.open("read-only");
    expect((await second.place()).access).toBe("read-only");
    await holder.apply([person("B")]);
    expect(await namesOf(second)).toEqual(["A", "B"]);
    const refused = { code: "profile.read-only" };
    await expect(second.apply([person("C")])).rejects.toMatchObject(refused);
    await expect(second.undo(null)).rejects.toMatchObject(refused);
    await expect(second.backups.create()).rejects.toMatchObject(refused);
    await expect(second.open("write")).rejects.toMatchObject({ code: "profile.locked" });
    expect(await namesOf(second)).toEqual(["A", "B"]);
    await holder.close();
    await second.open("write");
    await second.apply([person("C")]);
    expect(await namesOf(second)).toEqual(["A", "B", "C"]);
  });

  test.skipIf(process.getuid?.() === 0 || process.platform === "win32")(
    "is what is left of a folder that cannot be written",
    async () => {
      await closedWith("A");
      await chmod(at.folder, 0o500);
      const store = storeOf();
      expect(await namesOf(store)).toEqual(["A"]);
      expect(await store.place()).toMatchObject({ access: "read-only", blocked: "EACCES" });
      await chmod(at.folder, 0o700);
    },
  );
});
