import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { RECORD_FOLDERS } from "../../core/catalogue/record-folders.ts";
import { localDay } from "../../core/calendar-date.ts";
import { calendarDateSchema } from "../../core/calendar-date-schema.ts";
import { assemble } from "../build/assemble.ts";
import { describeProblem } from "../build/problem.ts";
import { readRecords, REVIEW_FILES } from "../build/read-records.ts";
import { drawnAnswers } from "../verdict-table/drawn-answers.ts";
import { layouts } from "./canonical-text.ts";
import { describeDiagnosis } from "./diagnosis-report.ts";
import { countFreshness, describeFreshness } from "./freshness-report.ts";
import { corpusOf, lint } from "./lint.ts";
import { shippedOf } from "./rules/coverage.ts";
import { stalePlaces } from "./rules/freshness.ts";
import { describePlanData, describeStatements } from "./statement-report.ts";

// npm run lint:data [-- --fix] [--accept-stale] [--today 2026-11-23]
const dataDir = fileURLToPath(new URL("..", import.meta.url));
const args = process.argv.slice(2);
const asked = args.includes("--today") ? args[args.indexOf("--today") + 1] : localDay(new Date());
const parsedDay = calendarDateSchema.safeParse(asked);
if (!parsedDay.success) {
  console.error(`--today ${asked ?? ""}: not a date; write it as 2026-11-23`);
  process.exit(2);
}
const today = parsedDay.data;

if (args.includes("--fix")) {
  for (const { file, canonical } of layouts(readRecords(dataDir))) {
    if (file.text === canonical) continue;
    writeFileSync(join(dataDir, file.file), canonical);
    console.log(`${file.file}: laid out anew`);
  }
}

if (args.includes("--accept-stale")) {
  const { data } = corpusOf(readRecords(dataDir));
  const accepted = { reviewed: today, stale: stalePlaces(data, today) };
  writeFileSync(join(dataDir, REVIEW_FILES.freshness), `${JSON.stringify(accepted, null, 2)}\n`);
  console.log(`${REVIEW_FILES.freshness}: ${Object.keys(accepted.stale).length} files with stale facts`);
}

const files = readRecords(dataDir);
const problems = lint(files);
const { data } = corpusOf(files);
const counts = RECORD_FOLDERS.map(
  (folder) => `${data.records.filter((r) => r.folder === folder).length} ${folder}`,
);

if (problems.length > 0) console.error(problems.map(describeProblem).join("\n"));
console.log(`${counts.join(", ")}, ${Object.keys(data.sources).length} sources.`);
console.log(describeStatements(data));
// Only whole records make a catalogue that can be asked.
if (problems.length === 0) {
  const cells = drawnAnswers(assemble(data));
  const unknown = cells.filter(({ level }) => level === "unknown").length;
  console.log(`Cells of the drawn grid: ${unknown} of ${cells.length} unknown.`);
}
console.log(describePlanData(data));
console.log(describeDiagnosis(data));
const { seeds, facts } = data.review;
const [fromSeeds, fromFacts] = [shippedOf(data, seeds), shippedOf(data, facts)];
console.log(`Seed statements cited: ${fromSeeds.shipped} of ${fromSeeds.of}.`);
console.log(`Fact-table ids shipped: ${fromFacts.shipped} of ${fromFacts.of}.`);
console.log(describeFreshness(countFreshness(data, today), today));
console.log(problems.length === 0 ? "No problems." : `${problems.length} problem(s).`);
process.exitCode = problems.length === 0 ? 0 : 1;
