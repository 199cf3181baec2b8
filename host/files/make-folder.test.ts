import { mkdtemp, rm, stat, symlink, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeFolder } from "./make-folder.ts";

let base: string;
beforeEach(async () => {
  base = await mkdtemp(path.join(os.tmpdir(), "carryall-make-folder-"));
});
afterEach(() => rm(base, { recursive: true, force: true }));

test("with those around it, for its owner only; again it stays", async () => {
  const folder = path.join(base, "a", "b", "c");
  await makeFolder(folder);
  await makeFolder(folder);
  for (const one of ["a", "a/b", "a/b/c"])
    expect((await stat(path.join(base, one))).mode & 0o777).toBe(0o700);
});

test("one behind a link is there", async () => {
  await makeFolder(path.join(base, "real"));
  await symlink(path.join(base, "real"), path.join(base, "link"));
  await makeFolder(path.join(base, "link"));
  await makeFolder(path.join(base, "link", "more"));
  expect((await stat(path.join(base, "real", "more"))).isDirectory()).toBe(true);
});

test.each([
  ["a file of that name", "file", "EEXIST"],
  ["below a file", "file/a/b", "ENOTDIR"],
])("%s", async (_name, place, code) => {
  await writeFile(path.join(base, "file"), "");
  await expect(makeFolder(path.join(base, place))).rejects.toMatchObject({ code });
});

test.skipIf(process.platform !== "linux")("where the system makes none it says so, and soon", async () => {
  await expect(makeFolder("/proc/carryall/a")).rejects.toMatchObject({ code: "ENOENT" });
});
