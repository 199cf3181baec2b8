import { execFileSync } from "node:child_process";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import type { ProfileStore } from "../profile-store.ts";
import { copyFolder } from "./copy-backup.ts";
import { Copies } from "./copies.ts";
import { copyApart, copyHere, type Copier } from "./copier.ts";
import { person, temporaryProfile } from "../temporary-profile.fixture.ts";

const LIMIT_MS = 200;

const { at, storeOf } = temporaryProfile();
let stick: string;

beforeEach(async () => {
  stick = path.join(at.base, "stick");
  await mkdir(stick);
});
const copied = () => readdir(copyFolder(stick, at.folder)).catch(() => []);
const settled = async (store: ProfileStore) => {
  await expect.poll(async () => (await store.place()).copying, { timeout: 20_000 }).toBe(false);
  return store.place();
};

/** A share that does not answer: neither in the end, nor to being given up. */
const never: Copier = () => new Promise(() => undefined);

async function took(work: Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work.catch(() => undefined);
  return performance.now() - start;
}

describe("a folder that never answers", () => {
  test("holds up no call, is told, and is tried again with the next backup", async () => {
    await storeWithCopies();
    let answers = false;
    const copier: Copier = (job, signal) => (answers ? Promise.resolve() : never(job, signal));
    const store = storeOf({ copier, copyLimitMs: LIMIT_MS });
    await store.apply([person("B")]);
    await store.backups.create();
    expect((await store.place()).copying).toBe(true);
    await store.apply([person("C")]);
    await store.backups.list();
    expect((await store.place()).copyProblem).toBeNull();
    expect((await settled(store)).copyProblem).toBe("ETIMEDOUT");
    answers = true;
    await store.backups.create();
    expect((await settled(store)).copyProblem).toBeNull();
  });

  test("is not taken for copies, while other calls go on", async () => {
    const store = storeOf({ copier: never, copyLimitMs: LIMIT_MS });
    await store.apply([person("A")]);
    const asked = store.backups.copyTo(stick);
    const refused = expect(asked).rejects.toMatchObject({ code: "copies.folder" });
    await store.apply([person("B")]);
    expect((await store.read()).profile.people).toHaveLength(2);
    await refused;
    expect((await store.read()).profile.settings.copiesFolder).toBeNull();
  });

  test("does not hold up the end, with many waiting", async () => {
    await storeWithCopies();
    const store = storeOf({ copier: never });
    for (let i = 0; i < 5; i += 1) await store.backups.create();
    const asked = store.backups.copyTo(stick);
    const refused = expect(asked).rejects.toMatchObject({ code: "copies.folder" });
    await store.backups.list();
    expect(await took(store.close())).toBeLessThan(5_000);
    await refused;
    // Nothing that had waited opened the profile again.
    expect(await readdir(at.folder)).not.toContain("profile.lock");
  });

  test("costs those behind it no second wait, and other folders none", async () => {
    const tried: string[] = [];
    const copier: Copier = ({ chosen }, signal) => {
      tried.push(chosen);
      return chosen === "/dead" ? never({ profile: at.folder, chosen, id: null }, signal) : Promise.resolve();
    };
    const copies = new Copies(at.folder, copier, LIMIT_MS);
    const results = await Promise.allSettled(
      ["/dead", "/dead", "/alive", "/dead"].map((chosen) => copies.copy(null, chosen)),
    );
    expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected", "fulfilled", "rejected"]);
    expect(tried).toEqual(["/dead", "/alive"]);
    await expect(copies.copy(null, "/dead")).rejects.toMatchObject({ code: "ETIMEDOUT" });
    expect(tried).toHaveLength(3);
  });
});

/** A profile with one person whose backups are copied to the stick; closed again. */
async function storeWithCopies(): Promise<void> {
  const store = storeOf();
  await store.apply([person("A")]);
  await store.backups.copyTo(stick);
  await store.close();
}

test("a copy under way is finished when everything ends, and one that was cut off is made at the next start", async () => {
  await storeWithCopies();
  const store = storeOf();
  await store.backups.create();
  await store.close();
  expect(await copied()).toEqual((await readdir(at.backups)).slice(-2));

  const cut = storeOf({ copier: never });
  await cut.backups.create();
  await cut.close();
  const [newest = ""] = (await readdir(at.backups)).toReversed();
  expect(await copied()).not.toContain(newest);
  const next = storeOf();
  await next.read();
  await settled(next);
  expect(await copied()).toContain(newest);
});

test.each(["stick", "./stick", "/stick\u0000/etc", ""])(
  "a profile that names %j copies nowhere and says so",
  async (copiesFolder) => {
    await expect(new Copies(at.folder, copyHere).copy(null, copiesFolder)).rejects.toMatchObject({
      code: "EINVAL",
    });
  },
);

describe("in a process of its own", () => {
  const apart = copyApart(new URL("copy-process.ts", import.meta.url).pathname, ["--import", "tsx"]);
  const signal = () => new AbortController().signal;

  test("a backup is copied, and what fails is told with the system's word", async () => {
    const store = storeOf({ copier: apart });
    await store.apply([person("A")]);
    await store.backups.copyTo(stick);
    expect(await copied()).toHaveLength(1);
    const job = { profile: at.folder, chosen: path.join(at.base, "nowhere"), id: null };
    await expect(apart(job, signal())).rejects.toMatchObject({ code: "ENOENT" });
  }, 60_000);

  test.skipIf(process.platform === "win32")(
    "what the system never answers is killed, whatever it waits for",
    async () => {
      const pipe = path.join(at.base, "pipe");
      execFileSync("mkfifo", [pipe]);
      const hangs = path.join(at.base, "hangs.cjs");
      await writeFile(
        hangs,
        `process.once("message", () => require("node:fs").promises.readFile(${JSON.stringify(pipe)}));`,
      );
      const copies = new Copies(at.folder, copyApart(hangs), LIMIT_MS);
      expect(await took(copies.copy(null, stick))).toBeLessThan(5_000);
    },
  );

  test("a process that cannot be started, or ends without a word, is a failure", async () => {
    const job = { profile: at.folder, chosen: stick, id: null };
    await expect(copyApart(path.join(at.base, "none.cjs"))(job, signal())).rejects.toMatchObject({
      code: "ECHILD",
    });
  });
});
