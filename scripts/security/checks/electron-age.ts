import { readFile } from "node:fs/promises";
import path from "node:path";

import type { Check } from "../check.ts";

const ROOT = path.join(import.meta.dirname, "../../..");

/** When Electron 45 came out, and how often a major version comes: every eight weeks. */
const KNOWN = { major: 45, released: Date.UTC(2026, 9, 21) };
const MAJOR_MS = 8 * 7 * 24 * 3600 * 1000;

/** The newest three majors get security fixes; at this many behind it is time. */
const TOO_OLD = 2;

/** How many majors behind the newest a version is on a day, reckoned by the rhythm of releases: without asking the net. */
export function majorsBehind(version: string, day: number): number {
  const newest = KNOWN.major + Math.floor((day - KNOWN.released) / MAJOR_MS);
  return newest - Number(version.split(".")[0]);
}

/** An old Electron is an old Chromium, with everything that was found in it since. */
export const check: Check = {
  item: "the Electron that is shipped still gets fixes",
  proof: "its major version against the newest there should be by now, eight weeks each",
  async run() {
    const manifest: unknown = JSON.parse(await readFile(path.join(ROOT, "package.json"), "utf8"));
    const { devDependencies } = manifest as { devDependencies: { electron: string } };
    const behind = majorsBehind(devDependencies.electron, Date.now());
    const late = `Electron ${devDependencies.electron} is about ${behind} majors behind`;
    return { tries: 1, findings: behind >= TOO_OLD ? [late] : [] };
  },
};
