import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { LockHolder } from "./lock-holder.ts";
import { lockedElsewhere, takeLock } from "./lock.ts";
import { processState } from "./process-start.ts";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "carryall-lock-"));
  file = path.join(folder, "profile.lock");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const SINCE = "2026-11-22T08:00:00.000Z";
const HOST = "lins-notebook";
const now = () => new Date(SINCE);
const take = () => takeLock(folder, { shell: "electron", now, host: HOST });

async function startOf(pid: number): Promise<string | null> {
  const state = await processState(pid);
  return state.running ? state.started : null;
}

function writeHolder(holder: Partial<LockHolder>): void {
  const whole = {
    pid: process.ppid,
    started: null,
    shell: "web",
    since: "2026-11-01T10:00:00.000Z",
    ...holder,
  };
  writeFileSync(file, JSON.stringify(whole));
}

async function endedPid(): Promise<number> {
  const child = spawn(process.execPath, ["--version"], { stdio: "ignore" });
  await once(child, "exit");
  return child.pid!;
}

test("says who holds the profile, and is gone when released", async () => {
  const lock = await take();
  const holder = JSON.parse(readFileSync(file, "utf8")) as LockHolder;
  expect(holder).toEqual({
    pid: process.pid,
    started: await startOf(process.pid),
    shell: "electron",
    since: SINCE,
    host: HOST,
  });
  lock.release();
  lock.release();
  expect(readdirSync(folder)).toEqual([]);
});

test("a second holder is refused and told who has it", async () => {
  const lock = await take();
  await expect(takeLock(folder, { shell: "web", now, host: HOST })).rejects.toMatchObject({
    code: "profile.locked",
    params: { pid: process.pid, since: SINCE, shell: "electron" },
  });
  lock.release();
  (await takeLock(folder, { shell: "web", now, host: HOST })).release();
});

describe("held by another process", () => {
  test("that runs since then: refused", async () => {
    writeHolder({ started: await startOf(process.ppid) });
    await expect(take()).rejects.toMatchObject({
      code: "profile.locked",
      params: { pid: process.ppid, shell: "web" },
    });
  });

  test("whose start the system would not say: refused", async () => {
    writeHolder({ started: null });
    await expect(take()).rejects.toMatchObject({ code: "profile.locked" });
  });

  test("that has ended: taken over", async () => {
    writeHolder({ pid: await endedPid(), started: "boot:1" });
    (await take()).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test("whose number belongs to a later process: taken over", async () => {
    writeHolder({ started: "another-boot:1" });
    (await take()).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each(["", "{", "null", '{"pid":"1"}'])("that died while it wrote %j: taken over", async (text) => {
    writeFileSync(file, text);
    (await take()).release();
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("held on another computer", () => {
  const elsewhere = { pid: process.pid, started: null, host: "lins-desktop" };

  test("refused whatever its number is here, with the computer's name", async () => {
    for (const pid of [process.pid, await endedPid()]) {
      writeHolder({ ...elsewhere, pid });
      await expect(take()).rejects.toMatchObject({
        code: "profile.elsewhere",
        params: { host: "lins-desktop", since: "2026-11-01T10:00:00.000Z" },
      });
    }
    expect(await lockedElsewhere({ folder, host: HOST })).toBe("lins-desktop");
  });

  test("taken over when the person says that it is closed there", async () => {
    writeHolder(elsewhere);
    const lock = await takeLock(folder, { shell: "web", now, host: HOST, overrule: true });
    expect(await lock.isHeld()).toBe(true);
    expect(await lockedElsewhere({ folder, host: HOST })).toBeNull();
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test("what is held here is not taken over so", async () => {
    writeHolder({ started: await startOf(process.ppid), host: HOST });
    const taker = { shell: "web" as const, now, host: HOST, overrule: true };
    await expect(takeLock(folder, taker)).rejects.toMatchObject({ code: "profile.locked" });
  });
});

test("a lock that was removed, or is another's, is not held any more", async () => {
  const lock = await take();
  expect(await lock.isHeld()).toBe(true);
  rmSync(file);
  expect(await lock.isHeld()).toBe(false);
  writeHolder({});
  expect(await lock.isHeld()).toBe(false);
  rmSync(file);
  mkdirSync(file);
  expect(await lock.isHeld()).toBe(false);
  lock.release();
  expect(readdirSync(folder)).toEqual(["profile.lock"]);
});

test("of many that find a stale lock at once, one gets it", async () => {
  writeHolder({ pid: await endedPid(), started: "boot:1" });
  const results = await Promise.allSettled(Array.from({ length: 12 }, take));
  const taken = results.filter((result) => result.status === "fulfilled");
  expect(taken).toHaveLength(1);
  taken[0]?.value.release();
  expect(readdirSync(folder)).toEqual([]);
});

test("a claim left by a process that died during a takeover does not stand in the way", async () => {
  writeHolder({ pid: await endedPid(), started: "boot:1" });
  writeFileSync(`${file}.claim`, readFileSync(file));
  (await take()).release();
  expect(readdirSync(folder)).toEqual([]);
});

test("a lock that another process has taken meanwhile is not removed", async () => {
  const lock = await take();
  writeHolder({ started: await startOf(process.ppid) });
  lock.release();
  expect(readdirSync(folder)).toEqual(["profile.lock"]);
});

test("the system's error when the folder cannot be written", async () => {
  writeFileSync(path.join(folder, "file"), "");
  await expect(takeLock(path.join(folder, "file"), { shell: "web", now })).rejects.toMatchObject({
    code: "ENOTDIR",
  });
});
