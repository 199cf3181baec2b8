import { add, closingLine, NONE, scenarioLine } from "./testing/counts.mjs";
import { PARTS, STEPS, stepsOf } from "./testing/steps.mjs";

/**
 * Everything that must hold, in one command: `npm test` tries the first scenario of each file. `-- --thorough` tries
 * each in each shell, looks at every screen and kills more often: CI runs it. `-- --everything` does that in both languages.
 * `-- <part> [...]` runs one part, with arguments for its tool. Stops at the first step
 * that fails. The last line is `N passed, N failed` and nothing else: machines read it.
 */
const given = process.argv.slice(2);
const length = ["everything", "thorough"].find((one) => given.includes(`--${one}`)) ?? "quick";
const [part, ...extra] = given.filter((argument) => !["--everything", "--thorough"].includes(argument));
const steps = part === undefined ? STEPS : stepsOf(part);
if (steps === null) {
  console.error(`There is no part "${part}". Parts: ${PARTS.join(", ")}; or none, for all of them.`);
  process.exit(2);
}

let counts = NONE;
const endToEnd = steps.some((step) => step.part === "e2e");
let scenarios = endToEnd ? "Electron scenarios: not run (an earlier step failed)" : "";
let failed = false;
const rows = [];

for (const step of steps) {
  if (failed) {
    rows.push({ name: step.name, seconds: "", result: "not run" });
    continue;
  }
  console.log(`\n━━ ${step.name}`);
  const start = performance.now();
  const result = await step.run({ length, extra }).catch((error) => ({ code: 1, error }));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (result.error) console.error(result.error);
  const tests = [result.counts, ...Object.values(result.projects ?? {})].filter(Boolean).reduce(add, NONE);
  failed = result.code !== 0 || tests.failed > 0;
  // A step without tests of its own, or a runner that died, still has to show in the count.
  counts = add(counts, failed && tests.failed === 0 ? { ...tests, failed: 1 } : tests);
  if (result.projects) scenarios = scenarioLine(result.projects, result.electronNotRun, result.electronSays);
  rows.push({ name: step.name, seconds, result: failed ? "FAILED" : "ok" });
  console.log(`━━ ${step.name}: ${failed ? "FAILED" : "ok"}, ${seconds} s`);
}

console.log("");
for (const { name, seconds, result } of rows) {
  console.log(`${name.padEnd(18)}${seconds.padStart(7)}${seconds ? " s" : "  "}  ${result}`);
}
console.log(`\n${scenarios}\n${closingLine(counts)}`);
process.exit(failed ? 1 : 0);
