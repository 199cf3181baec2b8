import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { catalogueLines } from "../../core/catalogue/catalogue-lines.ts";
import { assemble } from "./assemble.ts";
import { parseRecords } from "./parse-records.ts";
import { describeProblem } from "./problem.ts";
import { readRecords } from "./read-records.ts";
import { searchIndex } from "./search-index.ts";

const dataDir = fileURLToPath(new URL("..", import.meta.url));
const out = join(dataDir, "..", "out");

const data = parseRecords(readRecords(dataDir));
if (data.problems.length > 0) {
  console.error(data.problems.map(describeProblem).join("\n"));
  console.error(`The catalogue was not built: ${data.problems.length} problem(s) in data/.`);
  process.exitCode = 1;
} else {
  const catalogue = assemble(data);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, "catalogue.jsonl"), catalogueLines(catalogue));
  writeFileSync(join(out, "search-index.json"), searchIndex(catalogue));
  const { counts, oldest, newest, hash } = catalogue.about;
  const kinds = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`);
  console.log(
    `out/catalogue.jsonl: ${kinds.join(", ")}; facts from ${oldest} to ${newest}; ${hash.slice(0, 12)}`,
  );
}
