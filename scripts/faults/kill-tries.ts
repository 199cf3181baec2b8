import { readdir } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import type { Verdict } from "./fault.ts";
import { startChild, type Child } from "./start-child.ts";

/** So many are killed beside each other: about as many as keep two processors busy. */
export const AT_ONCE = 3;

const numberIn = (line: string | undefined) => (line === undefined ? null : Number(line.split(" ")[1]));

/** What a start found, held against the last number that was acknowledged before: none may be less. */
export function judge(child: Child, { acknowledged }: { acknowledged: number }): Verdict {
  const open = child.last("open");
  const failed = child.last("failed");
  if (open === undefined) return { corrupt: failed ?? `ended without a word: ${child.lines.join(" | ")}` };
  if (open.endsWith("recovered")) return { corrupt: `had to be recovered: ${open}` };
  const found = numberIn(open) ?? -1;
  if (found < acknowledged) return { lost: `${acknowledged} was acknowledged, ${found} is there` };
  // One more may be there: saved, and killed before it could say so. Two more were never asked for.
  return found > acknowledged + 1 ? { corrupt: `${found} is there after ${acknowledged}` } : {};
}

/** Lets a process save until it is killed at a random moment: now and then while it opens, else while it saves. */
async function killOnce(folder: string, cycle: number): Promise<Child> {
  const child = startChild("save", folder);
  if (Math.random() < 0.1) {
    await sleep(Math.random() * 400);
  } else if (await child.says("open")) {
    // Anywhere in the first two saves, so that every moment of one is as likely as any other.
    await sleep(Math.random() * 2 * cycle);
  }
  await child.kill();
  return child;
}

/** A first kill, and how long one save of this profile takes here and now, in ms. */
async function measure(folder: string): Promise<{ child: Child; cycle: number }> {
  const child = startChild("save", folder);
  await child.says("saved");
  const from = child.lines.length;
  const start = performance.now();
  await sleep(1000);
  const took = performance.now() - start;
  await child.kill();
  return { child, cycle: took / Math.max(1, child.lines.length - from) };
}

/** What folders went through. `halfWritten` counts kills that left a temporary file: they hit the write itself. */
interface Course {
  verdicts: Verdict[];
  halfWritten: number;
}

async function isHalfWritten(folder: string): Promise<boolean> {
  return (await readdir(folder)).some((name) => name.endsWith(".tmp"));
}

/** Kills again and again on one folder. Each start judges the kill before it; a last one, left alone, the last. */
async function killAgainAndAgain(folder: string, kills: number): Promise<Course> {
  const first = await measure(folder);
  const safe = { acknowledged: 0 };
  const course: Course = { verdicts: [], halfWritten: 0 };
  const keep = async (child: Child) => {
    safe.acknowledged = numberIn(child.last("saved") ?? child.last("open")) ?? safe.acknowledged;
    // Opening removes what was left before: what is there now is of this kill.
    const opened = child.last("open") !== undefined;
    course.halfWritten += opened && (await isHalfWritten(folder)) ? 1 : 0;
  };
  await keep(first.child);
  for (let kill = 1; kill < kills; kill += 1) {
    const child = await killOnce(folder, first.cycle);
    // One that was killed before it had opened judges nothing: the next one does.
    course.verdicts.push(child.lines.length === 0 ? {} : judge(child, safe));
    await keep(child);
  }
  const last = startChild("open", folder);
  await last.ended();
  course.verdicts.push(judge(last, safe));
  return course;
}

/** Spreads the kills over folders that are killed in beside each other. */
export async function killIn(newFolder: (i: number) => Promise<string>, kills: number): Promise<Course> {
  const shares = Array.from({ length: AT_ONCE }, (_, i) => Math.floor((kills + i) / AT_ONCE));
  const courses = await Promise.all(
    shares.map(async (share, i) => killAgainAndAgain(await newFolder(i), share)),
  );
  return {
    verdicts: courses.flatMap(({ verdicts }) => verdicts),
    halfWritten: courses.reduce((sum, course) => sum + course.halfWritten, 0),
  };
}
