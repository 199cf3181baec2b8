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

async function unit() {
  const report = freshReport("unit.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report.path}`];
  const code = await runTool("vitest", ["run", ...reporters]);
  return { code, counts: countUnit(report.read()) };
}

/** A table of rows that counts them itself. */
const table = (name) => async () => {
  const report = freshReport(`${name}.json`);
  const code = await runTool("tsx", [`scripts/${name}/run.ts`]);
  return { code, counts: report.read() };
};

async function endToEnd() {
  const report = freshReport("e2e.json");
  const { code, electronNotRun } = await runEndToEnd();
  const projects = countEndToEnd(report.read());
  return { code, projects, electronNotRun };
}

const tool =
  (name, ...args) =>
  async () => ({ code: await runTool(name, args) });

/** The steps of `npm test`, cheapest first. */
export const STEPS = [
  { name: "types", run: async () => ({ code: await run(process.execPath, ["scripts/typecheck.mjs"]) }) },
  { name: "lint", run: tool("oxlint", "--type-aware", "--deny-warnings", ".") },
  { name: "format", run: tool("oxfmt", "--check", ".") },
  { name: "data lint", run: tool("tsx", "data/lint/run.ts") },
  { name: "unit tests", run: unit },
  { name: "faults", run: table("faults") },
  { name: "security", run: table("security") },
  { name: "build", run: async () => ({ code: await build() }) },
  { name: "end-to-end tests", run: endToEnd },
];
