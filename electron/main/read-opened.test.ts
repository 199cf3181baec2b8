import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openedSchema } from "../../contract/opened.ts";
import { LARGEST_OPENED, readOpened } from "./read-opened.ts";

let folder = "";
const at = (name: string) => path.join(folder, name);
const open = async (name: string) => openedSchema.parse(await readOpened({ file: at(name) }));

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "carryall-opened-"));
});
afterAll(() => rm(folder, { recursive: true }));

test("a file comes with its name and bytes, also through a link", async () => {
  await writeFile(at("旅 a.carryall"), "{}");
  const opened = { kind: "file", name: "旅 a.carryall", base64: "e30=" };
  expect(await open("旅 a.carryall")).toEqual(opened);
  await symlink(at("旅 a.carryall"), at("link.carryall"));
  expect(await open("link.carryall")).toEqual({ ...opened, name: "link.carryall" });
});

test("what is no ordinary file of the app’s is refused with the reason", async () => {
  await writeFile(at("a.json"), "{}");
  await mkdir(at("folder.carryall"));
  await writeFile(at("large.carryall"), "");
  await truncate(at("large.carryall"), LARGEST_OPENED + 1);
  await symlink(at("a.carryall.gone"), at("broken.carryall"));
  const why = async (name: string) => expect(await open(name)).toMatchObject({ kind: "refused", name });
  await why("a.json");
  expect(await open("a.json")).toMatchObject({ why: "file-ending" });
  expect(await open("folder.carryall")).toMatchObject({ why: "file-kind" });
  expect(await open("large.carryall")).toMatchObject({ why: "file-large" });
  expect(await readOpened({ file: "/etc/passwd\0.carryall" })).toMatchObject({ why: "file-gone" });
  expect(await open("none.carryall")).toMatchObject({ why: "file-gone" });
  expect(await open("broken.carryall")).toMatchObject({ why: "file-gone" });
});

test.skipIf(process.platform === "win32")("a pipe is not waited for", async () => {
  spawnSync("mkfifo", [at("pipe.carryall")]);
  expect(await open("pipe.carryall")).toMatchObject({ why: "file-kind" });
});

test("a name cannot turn its sentence around", async () => {
  const opened = await readOpened({ file: `/none/a\u202Enosj\n.carryall` });
  expect(opened).toEqual({ kind: "refused", name: "anosj.carryall", why: "file-gone" });
});

test("a link leads to a place of the table or nowhere", async () => {
  expect(await readOpened({ link: "carryall:trips" })).toEqual({ kind: "place", to: "/trips" });
  const nowhere = openedSchema.parse(await readOpened({ link: `carryall:${"x".repeat(100_000)}` }));
  expect(nowhere).toMatchObject({ kind: "refused", why: "link" });
});
