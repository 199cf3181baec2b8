import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { countEndToEnd, countUnit } from "./counts.mjs";
import { runEndToEnd } from "./end-to-end.mjs";
import { build, ROOT, run, runTool } from "./tool.mjs";

const RESULTS = join(ROOT, "test-results");

/** A report of this run: an older one must not be counted again when a runner dies early. */
function freshReport(name) {
  const path = join(RESULTS, name);
  rmSync(path, { force: true });
  return { path, read: () => JSON.parse(readFileSync(path, "utf8")) };
}

/**
 * What a run was asked for: `quick` (nothing said), `thorough` or `everything`, and arguments for the one step that
 * was named.
 */
const NOTHING = { length: "quick", extra: [] };

async function unit({ extra } = NOTHING) {
  const report = freshReport("unit.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report.path}`];
  const code = await runTool("vitest", ["run", ...reporters, ...extra]);
  return { code, counts: countUnit(report.read()) };
}

/** A table of rows that counts them itself. */
const table =
  (name) =>
  async ({ length, extra } = NOTHING) => {
    const report = freshReport(`${name}.json`);
    const few = length === "quick" ? ["--quick"] : [];
    const code = await runTool("tsx", [`scripts/${name}/run.ts`, ...few, ...extra]);
    return { code, counts: report.read() };
  };

async function endToEnd({ length, extra } = NOTHING) {
  const report = freshReport("e2e.json");
  // Who names a scenario means it, in each shell.
  const asked = extra.length > 0 && length === "quick" ? "thorough" : length;
  const { code, ...electron } = await runEndToEnd({ length: asked, extra });
  const projects = countEndToEnd(report.read());
  return { code, projects, ...electron };
}

const tool =
  (name, ...args) =>
  async () => ({ code: await runTool(name, args) });

/** Builds what the end-to-end tests start; without it they would test yesterday's app. */
const BUILD = { name: "build", run: async () => ({ code: await build() }) };

/** The steps of `npm test`, cheapest first. */
export const STEPS = [
  {
    name: "types",
    part: "types",
    run: async () => ({ code: await run(process.execPath, ["scripts/typecheck.mjs"]) }),
  },
  { name: "lint", part: "lint", run: tool("oxlint", "--type-aware", "--deny-warnings", ".") },
  { name: "format", part: "format", run: tool("oxfmt", "--check", ".") },
  { name: "data lint", part: "data", run: tool("tsx", "data/lint/run.ts") },
  { name: "unit tests", part: "unit", run: unit },
  { name: "faults", part: "faults", run: table("faults") },
  { name: "fuzz", part: "fuzz", run: table("fuzz") },
  BUILD,
  // It looks through what was built, too.
  { name: "security", part: "security", run: table("security") },
  { name: "end-to-end tests", part: "e2e", run: endToEnd },
];

/**
 * The steps of a part that was named on the command line (`npm test -- unit core/scenarios`).
 * @returns null when there is no such part
 */
export function stepsOf(part) {
  const [step] = STEPS.filter((one) => one.part === part);
  if (step === undefined) return null;
  return part === "e2e" ? [BUILD, step] : [step];
}

/** What can be named. */
export const PARTS = STEPS.flatMap(({ part }) => part ?? []);
