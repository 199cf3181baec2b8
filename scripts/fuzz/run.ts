import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { shippedCatalogue } from "../../data/build/shipped-catalogue.ts";
import { createMutator } from "./mutate.ts";
import type { Reader } from "./reader.ts";
import { addressReader } from "./readers/addresses.ts";
import { documentReaders } from "./readers/documents.ts";
import { factsReaders } from "./readers/facts.ts";
import { gateReader } from "./readers/gate.ts";
import { tableReader } from "./readers/tables.ts";

/**
 * `npm run test:fuzz`: good inputs, changed a little, into everything that reads from outside. `--seed=N` repeats a run,
 * `--inputs=N` makes it longer, a word tries only the readers with it in their name.
 */
const RESULTS = fileURLToPath(new URL("../../test-results/fuzz.json", import.meta.url));
const HANG_MS = 1000;
const SHOWN = 5;

const words = process.argv.slice(2);
const option = (name: string, otherwise: number) =>
  Number(words.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise);
const seed = option("seed", Math.floor(Math.random() * 2 ** 31));
const inputs = option("inputs", words.includes("--quick") ? 6_000 : 100_000);
const wanted = words.find((word) => !word.startsWith("--")) ?? "";

interface Course {
  inputs: number;
  taken: number;
  crashes: number;
  hangs: number;
  wrong: number;
  said: string[];
}

/** Where it came from: what stands behind it, when it was passed on. */
function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause !== undefined) return stackOf(error.cause);
  return error.stack?.split("\n").slice(0, 5).join(" ") ?? error.message;
}

/** Reads one input, and counts what became of it. */
async function once(reader: Reader, inputSeed: number, course: Course): Promise<void> {
  const start = performance.now();
  const say = (what: string) => course.said.push(`input ${inputSeed}: ${what}`);
  let about = () => "";
  try {
    const read = await reader.read(createMutator(inputSeed));
    about = read.about;
    if ("taken" in read.took) course.taken += 1;
    if ("wrong" in read.took) {
      course.wrong += 1;
      say(`wrongly accepted: ${read.took.wrong}: ${about().slice(0, 300)}`);
    }
  } catch (error) {
    course.crashes += 1;
    say(`crash: ${stackOf(error)}`);
  }
  const took = performance.now() - start;
  if (took > HANG_MS) {
    course.hangs += 1;
    say(`took ${Math.round(took)} ms: ${about().slice(0, 300)}`);
  }
}

async function tryReader(reader: Reader, count: number): Promise<Course> {
  const course: Course = { inputs: count, taken: 0, crashes: 0, hangs: 0, wrong: 0, said: [] };
  for (let i = 0; i < count; i += 1) await once(reader, seed + i, course);
  const left = (await reader.close?.()) ?? [];
  course.wrong += left.length;
  course.said.push(...left);
  return course;
}

const row = (name: string, cells: readonly (string | number)[]) =>
  `${name.padEnd(46)}${cells.map((cell) => String(cell).padStart(10)).join("")}`;

async function main(): Promise<void> {
  const start = performance.now();
  const base = await mkdtemp(path.join(os.tmpdir(), "carryall-fuzz-"));
  const catalogue = shippedCatalogue();
  const readers = [
    ...documentReaders(catalogue),
    tableReader(catalogue),
    ...factsReaders,
    addressReader(catalogue),
    gateReader(base, seed),
  ].filter(({ name }) => name.includes(wanted));
  const shares = readers.reduce((sum, { share }) => sum + share, 0);
  const counts = { passed: 0, failed: 0, skipped: 0 };
  console.log(`seed ${seed}`);
  console.log(row("reader", ["inputs", "accepted", "crashes", "hangs", "wrongly", "seconds"]));
  let all = 0;
  for (const reader of readers) {
    const from = performance.now();
    const course = await tryReader(reader, Math.ceil((inputs * reader.share) / shares));
    const { taken, crashes, hangs, wrong, said } = course;
    all += course.inputs;
    const seconds = ((performance.now() - from) / 1000).toFixed(1);
    console.log(row(reader.name, [course.inputs, taken, crashes, hangs, wrong, seconds]));
    for (const line of said.slice(0, SHOWN)) console.log(`    ${line}`);
    counts[crashes + hangs + wrong > 0 ? "failed" : "passed"] += 1;
  }
  await rm(base, { recursive: true, force: true });
  await mkdir(path.dirname(RESULTS), { recursive: true });
  await writeFile(RESULTS, JSON.stringify(counts));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `\n${all} inputs into ${readers.length} readers, seed ${seed}: ${counts.failed} failed; ${seconds} s`,
  );
  process.exit(counts.failed > 0 || counts.passed === 0 ? 1 : 0);
}

void main();
