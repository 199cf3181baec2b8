import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { takeLock } from "./lock.ts";
import { namesOf, person, temporaryProfile } from "./temporary-profile.fixture.ts";

/** The system's word for why no lock can be made; null lets it be made. */
let refusal: string | null = null;
vi.mock("./lock.ts", async (original) => {
  const real = await original<{ takeLock: typeof takeLock }>();
  const take: typeof takeLock = (...args) =>
    refusal === null
      ? real.takeLock(...args)
      : Promise.reject(Object.assign(new Error(refusal), { code: refusal }));
  return { ...real, takeLock: take };
});

const { at, storeOf } = temporaryProfile();
beforeEach(async () => {
  const store = storeOf();
  await store.apply([person("A")]);
  await store.close();
});
afterEach(() => {
  refusal = null;
});

const tree = async () => (await readdir(at.folder, { recursive: true })).toSorted();

test.each(["ENOSPC", "EDQUOT", "EROFS", "EACCES", "EPERM"])(
  "%s at the start: it opens to be read, says why, and can be changed once there is room",
  async (code) => {
    const before = await tree();
    refusal = code;
    const store = storeOf();
    expect(await namesOf(store)).toEqual(["A"]);
    expect(await store.place()).toMatchObject({ access: "read-only", blocked: code, elsewhere: null });
    const refused = { code: "profile.write", params: { reason: code } };
    await expect(store.apply([person("B")])).rejects.toMatchObject(refused);
    await expect(store.backups.create()).rejects.toMatchObject(refused);
    expect(await tree()).toEqual(before);
    refusal = null;
    // The sentence says to make room and do it again: that is enough.
    await store.apply([person("B")]);
    expect(await namesOf(store)).toEqual(["A", "B"]);
    expect(await store.place()).toMatchObject({ access: "write", blocked: null });
  },
);

test("a spoilt file is read from its backup then, and left as it is", async () => {
  await writeFile(at.file, "spoilt");
  const before = await tree();
  refusal = "ENOSPC";
  const store = storeOf();
  expect(await namesOf(store)).toEqual(["A"]);
  expect(await store.place()).toMatchObject({ recovered: { quarantined: null }, blocked: "ENOSPC" });
  expect(await readFile(at.file, "utf8")).toBe("spoilt");
  expect(await tree()).toEqual(before);
  refusal = null;
  await store.open("write");
  expect((await store.place()).recovered?.quarantined).toMatch(/quarantine/);
  expect(await namesOf(store)).toEqual(["A"]);
});

test("a folder that is not there is no profile to look at", async () => {
  await rm(at.folder, { recursive: true });
  await writeFile(at.folder, "a file");
  refusal = "EACCES";
  await expect(storeOf().read()).rejects.toMatchObject({ code: "profile.folder" });
});

test("any other failure is no reason to read on", async () => {
  refusal = "EIO";
  await expect(storeOf().read()).rejects.toMatchObject({ code: "profile.folder", params: { reason: "EIO" } });
});
