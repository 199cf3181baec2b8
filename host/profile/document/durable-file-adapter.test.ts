import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { WriteContent } from "../../files/replace-file.ts";
import { DurableFileAdapter } from "./durable-file-adapter.ts";

interface Box {
  n: number;
}

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "carryall-adapter-"));
  file = path.join(folder, "box.json");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function validate(value: unknown): Box {
  const box = value as Box;
  if (!Number.isInteger(box.n)) throw new Error("not a box");
  return box;
}

async function readBox(name: string): Promise<Box | null> {
  return readFile(name, "utf8").then(
    (text) => JSON.parse(text) as Box,
    () => null,
  );
}

function adapter(writeContent?: WriteContent) {
  return new DurableFileAdapter<Box>(file, readBox, validate, (text) => text, writeContent);
}

/** A full disk: half of the content is written, then the system refuses. */
const diskFull: WriteContent = async (handle, content) => {
  await handle.write(content.slice(0, 4) as string);
  throw Object.assign(new Error("no space left"), { code: "ENOSPC" });
};

test("what is written is read again", async () => {
  await adapter().write({ n: 1 });
  await adapter().write({ n: 2 });
  expect(await adapter().read()).toEqual({ n: 2 });
  expect(await readdir(folder)).toEqual(["box.json"]);
});

test("a write that fails half-way keeps the old file and leaves nothing behind", async () => {
  await adapter().write({ n: 1 });
  const before = await readFile(file, "utf8");
  await expect(adapter(diskFull).write({ n: 2 })).rejects.toThrow("no space left");
  expect(await readFile(file, "utf8")).toBe(before);
  expect(await readdir(folder)).toEqual(["box.json"]);
});

test("a document that is not valid never reaches the file", async () => {
  await adapter().write({ n: 1 });
  await expect(adapter().write({ n: Number.NaN })).rejects.toThrow("not a box");
  expect(await adapter().read()).toEqual({ n: 1 });
});

test.skipIf(process.platform === "win32")(
  "only the owner can read the file, also when others could before",
  async () => {
    await writeFile(file, '{"n":0}', { mode: 0o644 });
    await chmod(file, 0o644);
    await adapter().write({ n: 1 });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  },
);

test("reading removes what a killed process left, and nothing else", async () => {
  await adapter().write({ n: 1 });
  await writeFile(path.join(folder, "box.json.4711-0123456789ab.tmp"), '{"n":');
  const theirs = [
    "box.json.bak",
    "box.json.tmp",
    "box.json.old.tmp",
    "box.json.4711-abcdef.tmp",
    "box.json.4711-0123456789AB.tmp",
    "xbox.json.4711-0123456789ab.tmp",
    "box.json.1-0123456789ab.tmp.4711-0123456789ab.tmp",
  ];
  for (const name of theirs) await writeFile(path.join(folder, name), "mine");
  const folderOfThatName = "box.json.4712-0123456789ab.tmp";
  await mkdir(path.join(folder, folderOfThatName));
  expect(await adapter().read()).toEqual({ n: 1 });
  expect((await readdir(folder)).sort()).toEqual(["box.json", folderOfThatName, ...theirs].sort());
});

test("many writes at once leave one whole document", async () => {
  const written = adapter();
  await Promise.all(Array.from({ length: 30 }, (_, n) => written.write({ n })));
  expect(validate(await written.read()).n).toBeGreaterThanOrEqual(0);
  expect(await readdir(folder)).toEqual(["box.json"]);
});
