import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { FaultFigure } from "./undo-sequences.ts";

/** A fault that the profile must survive. */
export interface Fault {
  name: string;
  /** Tries it in folders below `base`, which is thrown away afterwards. */
  run(base: string): Promise<Outcome>;
}

/** What came of it: the figure, with a word on how it was tried; or why it could not be tried here. */
export type Outcome = (FaultFigure & { note?: string }) | { skipped: string };

/** Tries a fault in a folder of its own. */
export async function tryFault(fault: Fault): Promise<Outcome> {
  const base = await mkdtemp(path.join(os.tmpdir(), "carryall-fault-"));
  try {
    return await fault.run(base);
  } finally {
    await rm(base, { recursive: true, force: true });
  }
}

/** What a try found wrong, for the person who reads the table; nothing when it is right. */
export interface Verdict {
  lost?: string | undefined;
  corrupt?: string | undefined;
}

/** Counts the verdicts of tries, and prints what was wrong with each that failed. */
export function countVerdicts(name: string, verdicts: readonly Verdict[]): FaultFigure {
  for (const { lost, corrupt } of verdicts) {
    if (lost !== undefined) console.error(`${name}: lost: ${lost}`);
    if (corrupt !== undefined) console.error(`${name}: corrupt: ${corrupt}`);
  }
  return {
    tries: verdicts.length,
    lost: verdicts.filter(({ lost }) => lost !== undefined).length,
    corrupt: verdicts.filter(({ corrupt }) => corrupt !== undefined).length,
  };
}

/** A fault that is tried with each of these, one after the other. */
export const triedWith = <T>(
  name: string,
  cases: readonly T[],
  attempt: (base: string, one: T) => Promise<Verdict>,
): Fault => ({
  name,
  async run(base) {
    const verdicts: Verdict[] = [];
    for (const one of cases) verdicts.push(await attempt(base, one));
    return countVerdicts(name, verdicts);
  },
});

/** The numbers of so many tries, from 0. */
export const tries = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
