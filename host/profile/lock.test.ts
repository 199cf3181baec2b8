import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { LockHolder } from "./lock-holder.ts";
import { takeLock } from "./lock.ts";
import { processState } from "./process-start.ts";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "carryall-lock-"));
  file = path.join(folder, "profile.lock");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const SINCE = "2026-11-22T08:00:00.000Z";
const now = () => new Date(SINCE);
const take = () => takeLock(folder, "electron", now);

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
  });
  lock.release();
  lock.release();
  expect(readdirSync(folder)).toEqual([]);
});

test("a second holder is refused and told who has it", async () => {
  const lock = await take();
  await expect(takeLock(folder, "web", now)).rejects.toMatchObject({
    code: "profile.locked",
    params: { pid: process.pid, since: SINCE, shell: "electron" },
  });
  lock.release();
  (await takeLock(folder, "web", now)).release();
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
  await expect(takeLock(path.join(folder, "file"), "web", now)).rejects.toMatchObject({ code: "ENOTDIR" });
});
