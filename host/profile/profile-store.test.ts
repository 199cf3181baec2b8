import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import type { Action } from "../../core/profile/actions.ts";
import { emptyProfile, type Profile } from "../../core/profile/profile.ts";
import { PROFILE_VERSION } from "../../core/profile/profile.ts";
import type { ProfileStore } from "./profile-store.ts";
import { namesIn, person, temporaryProfile } from "./temporary-profile.fixture.ts";

let store: ProfileStore;
let seen: string[];

const NOW = "2026-11-22T08:00:00.000Z";
const { at, storeOf } = temporaryProfile({
  now: () => new Date(NOW),
  onCurrent: (profile) => seen.push(profile.savedAt),
});
beforeEach(() => {
  seen = [];
  store = storeOf();
});

async function stored(): Promise<Profile> {
  return JSON.parse(await readFile(at.file, "utf8")) as Profile;
}

/** What the store says is current, as a document. */
async function current(of = store): Promise<Profile> {
  return (await of.read()).profile;
}

async function apply(...actions: Action[]): Promise<Profile> {
  return (await store.apply(actions)).profile;
}

async function names(): Promise<string[]> {
  return namesIn(await current());
}

test("a new folder gives an empty profile, and is made for its owner only", async () => {
  expect(await current()).toEqual(emptyProfile(NOW));
  expect(await readdir(at.folder)).toEqual(["profile.lock"]);
  if (process.platform !== "win32") expect((await stat(at.folder)).mode & 0o777).toBe(0o700);
});

test("what is applied is on disk when the call returns, and there after another start", async () => {
  const profile = await apply(person("林"), person("Ana"));
  expect(await stored()).toEqual(profile);
  await store.close();
  store = storeOf();
  expect(await current()).toEqual(profile);
});

test("each saved state has a later time, although the clock stands still", async () => {
  const first = await apply(person("A"));
  const second = await apply(person("B"));
  expect(first.savedAt > NOW).toBe(true);
  expect(second.savedAt > first.savedAt).toBe(true);
  expect(seen).toEqual([NOW, first.savedAt, second.savedAt]);
});

test("fifty changes at once are all kept", async () => {
  await Promise.all(Array.from({ length: 50 }, (_, i) => store.apply([person(`P${i}`)])));
  expect((await stored()).people).toHaveLength(50);
});

describe("a change that is not carried out", () => {
  test("when one of its actions does not fit: none is", async () => {
    const refused = store.apply([person("A"), { type: "person.remove", id: crypto.randomUUID() }]);
    await expect(refused).rejects.toMatchObject({ code: "reference.missing" });
    expect(await names()).toEqual([]);
  });

  test("when the document would not be valid", async () => {
    const refused = store.apply([person("x".repeat(41))]);
    await expect(refused).rejects.toMatchObject({
      code: "profile.refused",
      params: { field: "people.0.name", reason: "text.too-long" },
    });
    expect(await names()).toEqual([]);
    await apply(person("Ana"));
    expect(await names()).toEqual(["Ana"]);
  });

  test("when it cannot be written: the saved state stays the current one, and undo does not know it", async () => {
    let broken = false;
    store = storeOf({
      writeContent: async (handle, content) => {
        if (broken) throw Object.assign(new Error("full"), { code: "ENOSPC" });
        await handle.writeFile(content);
      },
    });
    const saved = await apply(person("A"));
    broken = true;
    const failure = { code: "profile.write", params: { reason: "ENOSPC" } };
    await expect(store.apply([person("B")])).rejects.toMatchObject(failure);
    await expect(store.undo(null)).rejects.toMatchObject(failure);
    expect(await current()).toEqual(saved);
    expect(await stored()).toEqual(saved);
    broken = false;
    expect((await store.undo(saved.savedAt)).profile.people).toEqual([]);
  });
});

describe("a profile file that cannot be used", () => {
  const valid = JSON.stringify(emptyProfile(NOW));
  test.each<[string, string | Uint8Array, string]>([
    ["empty", "", "empty"],
    ["cut short", valid.slice(0, 40), "not-json"],
    ["zero bytes after a power cut", new Uint8Array(512), "not-json"],
    ["a mark at its start", `\uFEFF${valid}`, "not-json"],
    ["not text", new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), "not-text"],
    ["null", "null", "not-a-profile"],
    ["a list", "[]", "not-a-profile"],
    ["another shape", '{"schemaVersion":1,"people":[]}', "not-a-profile"],
    ["no version", '{"savedAt":"2026-11-22T08:00:00.000Z"}', "not-a-profile"],
    [
      "a dangling reference",
      valid.replace('"links":[]', '"links":[{"card":"x","wallet":"y","state":"linked"}]'),
      "not-a-profile",
    ],
  ])("%s: said so, and left as it is", async (_name, content, reason) => {
    await mkdir(at.folder);
    await writeFile(at.file, content);
    const before = await readFile(at.file);
    const failure = { code: "profile.unreadable", params: { file: at.file, reason } };
    await expect(store.read()).rejects.toMatchObject(failure);
    await expect(store.apply([person("A")])).rejects.toMatchObject(failure);
    await expect(store.undo(null)).rejects.toMatchObject(failure);
    expect(await readFile(at.file)).toEqual(before);
    expect(await readdir(at.folder)).toEqual(["profile.json"]);
  });

  test("of a later program: refused, and never written", async () => {
    await mkdir(at.folder);
    const newer = JSON.stringify({ schemaVersion: PROFILE_VERSION + 1, something: "else" });
    await writeFile(at.file, newer);
    const failure = {
      code: "profile.newer",
      params: { found: PROFILE_VERSION + 1, supported: PROFILE_VERSION },
    };
    await expect(store.read()).rejects.toMatchObject(failure);
    await expect(store.apply([person("A")])).rejects.toMatchObject(failure);
    expect(await readFile(at.file, "utf8")).toBe(newer);
  });

  test("opens once it has been put right", async () => {
    await mkdir(at.folder);
    await writeFile(at.file, "");
    await expect(store.read()).rejects.toMatchObject({ code: "profile.unreadable" });
    await writeFile(at.file, valid);
    expect(await current()).toEqual(emptyProfile(NOW));
  });
});

describe("a folder that cannot be used", () => {
  test.each([
    ["is a file", () => at.folder],
    ["lies in a file", () => path.join(at.folder, "below")],
  ])("because it %s", async (_name, place) => {
    await writeFile(at.folder, "");
    store = storeOf({ folder: place() });
    await expect(store.read()).rejects.toMatchObject({ code: "profile.folder", params: { folder: place() } });
    await rm(at.folder);
    expect(await current()).toEqual(emptyProfile(NOW));
  });

  test("because another holds it, until that one closes", async () => {
    await store.read();
    const second = storeOf({ shell: "electron" });
    const failure = { code: "profile.locked", params: { pid: process.pid, shell: "web", since: NOW } };
    await expect(second.read()).rejects.toMatchObject(failure);
    await store.close();
    expect(await current(second)).toEqual(emptyProfile(NOW));
    await second.close();
    expect(await readdir(at.folder)).toEqual([]);
  });
});
