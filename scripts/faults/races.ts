import { writeFile } from "node:fs/promises";
import path from "node:path";
import { triedWith, tries, type Fault, type Verdict } from "./fault.ts";
import { fileIn, namesIn, newFolder, person, withStore } from "./stores.ts";
import { startChild } from "./start-child.ts";

/** Starts processes at one moment; exactly one may get the profile, the others are told that it is locked. */
async function raceOnce(folder: string, racers: number): Promise<Verdict> {
  const children = Array.from({ length: racers }, () => startChild("race", folder));
  await Promise.all(children.map((child) => child.says("ready")));
  for (const child of children) child.tell("go");
  // Each has opened or was refused, and the one that has opened holds it until it is told.
  await Promise.all(children.map((child) => Promise.race([child.says("open"), child.says("failed")])));
  const writers = children.filter((child) => child.last("open") !== undefined);
  const refused = children.filter((child) => child.last("failed")?.startsWith("failed profile.locked"));
  for (const child of children) child.tell("end");
  await Promise.all(children.map((child) => child.ended()));
  const said = children.flatMap(({ lines }) => lines).join(" | ");
  return {
    lost: writers.length === 0 ? `nobody got it: ${said}` : undefined,
    corrupt: writers.length > 1 || refused.length !== racers - writers.length ? said : undefined,
  };
}

/** A lock that a process left which is gone: half of the races begin with one. */
const STALE = `${JSON.stringify({ pid: 2 ** 22 - 1, started: "gone", shell: "web", since: "2026-01-01T00:00:00.000Z" })}\n`;

export const races = (count: number): Fault =>
  triedWith("processes racing on start", tries(count), async (base, i) => {
    const folder = await newFolder(base);
    await withStore(folder, (store) => store.apply([person("7")]));
    if (i % 2 === 1) await writeFile(path.join(folder, "profile.lock"), STALE);
    const verdict = await raceOnce(folder, 2 + (i % 2));
    const after = await withStore(folder, namesIn);
    return after === "7" ? verdict : { ...verdict, lost: `${fileIn(folder)} holds ${after}` };
  });
