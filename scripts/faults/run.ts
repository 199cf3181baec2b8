import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { backupFaults } from "./backup-faults.ts";
import { brokenFiles } from "./broken-files.ts";
import { killedFacts } from "./facts-kills.ts";
import { tryFault, type Fault, type Outcome } from "./fault.ts";
import { killedBackups, killedMigrations, killedRecoveries, killedSaves } from "./kills.ts";
import { lostLocks } from "./lost-locks.ts";
import { noRoom } from "./no-room.ts";
import { notFiles } from "./not-files.ts";
import { races } from "./races.ts";
import { sampleFaults } from "./sample-faults.ts";
import { sealFaults } from "./seal-faults.ts";
import { killedLocks } from "./seal-kills.ts";
import { staleForms } from "./stale-forms.ts";
import { stalledCopies } from "./stalled-copies.ts";
import { buildChild } from "./start-child.ts";
import { runUndoSequences } from "./undo-sequences.ts";

/**
 * `npm run test:faults`: everything the profile must survive, tried and counted. A fault with something lost or spoilt
 * fails the run. `--kills=<number>` kills less often than 500 times; `--quick` is what `npm test` does, 10 of them,
 * fewer lengths of a file and clocks; `--seed=<number>` kills changes of the lock at other moments; a word tries only the faults with it in their name.
 */
const RESULTS = fileURLToPath(new URL("../../test-results/faults.json", import.meta.url));

const words = process.argv.slice(2);
const option = (name: string, otherwise: number) =>
  Number(words.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise);

const quick = words.includes("--quick");
const kills = option("kills", quick ? 10 : 500);
/** Most wait for a disk or for another process; each core has something to do meanwhile. */
const AT_ONCE = 4;
const wanted = words.find((word) => !word.startsWith("--")) ?? "";
const fewer = Math.ceil(kills / 50);

const FAULTS: Fault[] = [
  ...stalledCopies,
  killedSaves(kills),
  killedBackups(fewer),
  killedRecoveries(fewer),
  killedMigrations(fewer),
  killedFacts(Math.ceil(kills / 4)),
  killedLocks(fewer * 4, option("seed", 11)),
  races(quick ? 4 : 20),
  staleForms,
  ...brokenFiles({ step: quick ? 7 : 1 }),
  ...lostLocks,
  ...notFiles,
  ...noRoom,
  ...backupFaults({ clocks: quick ? 1 : 4 }),
  ...sampleFaults,
  ...sealFaults,
  { name: "random sequences undone and redone", run: () => runUndoSequences(fewer * 20) },
];

/** A row of the table: a name, numbers in columns, a note. */
function row(name: string, numbers: readonly (string | number)[], note: string): string {
  return `${name.padEnd(44)}${numbers.map((value) => String(value).padStart(8)).join("")}  ${note}`.trimEnd();
}

const secondsSince = (start: number) => ((performance.now() - start) / 1000).toFixed(1);

async function outcomeOf(fault: Fault): Promise<Outcome> {
  try {
    return await tryFault(fault);
  } catch (error) {
    // It could not even be tried to its end: that is no zero.
    console.error(`${fault.name}:`, error);
    return { tries: 0, lost: 1, corrupt: 0, note: "broke off" };
  }
}

const passes = (outcome: Outcome) =>
  "skipped" in outcome || (outcome.tries > 0 && outcome.lost === 0 && outcome.corrupt === 0);

async function main(): Promise<void> {
  const start = performance.now();
  await buildChild();
  console.log(row("fault", ["tries", "lost", "corrupt", "seconds"], ""));
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const waiting = FAULTS.filter(({ name }) => name.includes(wanted)).values();
  const tryNext = async () => {
    // Each has a folder of its own; who comes first tries the next.
    for (const fault of waiting) {
      const from = performance.now();
      const outcome = await outcomeOf(fault);
      if ("skipped" in outcome)
        console.log(row(fault.name, ["-", "-", "-", "-"], `not tried: ${outcome.skipped}`));
      else {
        const { tries, lost, corrupt, note = "" } = outcome;
        console.log(row(fault.name, [tries, lost, corrupt, secondsSince(from)], note));
      }
      counts["skipped" in outcome ? "skipped" : passes(outcome) ? "passed" : "failed"] += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, tryNext));
  await mkdir(path.dirname(RESULTS), { recursive: true });
  await writeFile(RESULTS, JSON.stringify(counts));
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} not tried` : "";
  console.log(`\n${counts.passed} faults survived, ${counts.failed} not${skipped}; ${secondsSince(start)} s`);
  process.exitCode = counts.failed > 0 ? 1 : 0;
}

void main();
