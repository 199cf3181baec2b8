import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { findChecks } from "./find-checks.ts";
import { tryCheck, type Outcome } from "./try-check.ts";

/**
 * `npm run test:security`: everything that nobody may be able to do, tried. Any attack that gets somewhere fails the
 * run. `-- <word>` tries only the rows with that word in them.
 */
const RESULTS = fileURLToPath(new URL("../../test-results/security.json", import.meta.url));

const WORDS = { passed: "held", failed: "FAILED", skipped: "not tried" };

function row(item: string, proof: string, tries: string, result: string): string {
  return `${item.padEnd(50)}${proof.padEnd(76)}${tries.padStart(7)}  ${result}`.trimEnd();
}

function print(item: string, proof: string, { state, tries, said }: Outcome): void {
  const why = state === "skipped" ? `: ${said.join("; ")}` : "";
  console.log(row(item, proof, state === "skipped" ? "-" : String(tries), `${WORDS[state]}${why}`));
  if (state === "failed") for (const sentence of said) console.log(`    ${sentence}`);
}

async function main(): Promise<void> {
  const word = process.argv.slice(2).find((one) => !one.startsWith("--")) ?? "";
  const checks = (await findChecks()).filter(({ item, proof }) => `${item} ${proof}`.includes(word));
  const counts = { passed: 0, failed: 0, skipped: 0 };
  console.log(row("item", "proof", "tries", "result"));
  for (const check of checks) {
    const outcome = await tryCheck(check);
    print(check.item, check.proof, outcome);
    counts[outcome.state] += 1;
  }
  await mkdir(path.dirname(RESULTS), { recursive: true });
  await writeFile(RESULTS, JSON.stringify(counts));
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : "";
  console.log(`\n${counts.passed} passed, ${counts.failed} failed${skipped}`);
  // What was left open by a row that broke off must not hold the run up.
  process.exit(counts.failed > 0 || counts.passed === 0 ? 1 : 0);
}

void main();
