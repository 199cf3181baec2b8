import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { localDay } from "../../core/calendar-date.ts";
import { searchIndex } from "../../data/build/search-index.ts";
import { readRecords } from "../../data/build/read-records.ts";
import { shippedCatalogue } from "../../data/build/shipped-catalogue.ts";
import { describeProblem } from "../../data/build/problem.ts";
import { lint } from "../../data/lint/lint.ts";
import bundled from "../../host/facts-file/bundled.json" with { type: "json" };
import { makePayload } from "./make-payload.ts";

/**
 * `npm run facts:build`: the payload of a facts file from `data/`, to be signed by `facts:sign`.
 * `--sequence=N` (else that of the app), `--stale-after=YYYY-MM-DD` (else in half a year), `--out=FILE`.
 */
const HALF_A_YEAR_MS = 182 * 24 * 60 * 60 * 1000;

const { values } = parseArgs({
  options: {
    sequence: { type: "string", default: String(bundled.sequence) },
    "stale-after": { type: "string", default: localDay(new Date(Date.now() + HALF_A_YEAR_MS)) },
    out: { type: "string", default: "dist/facts/payload.json" },
  },
});

function fail(text: string): never {
  console.error(text);
  process.exit(1);
}

const problems = lint(readRecords(path.resolve("data")));
if (problems.length > 0) fail(`${problems.map(describeProblem).join("\n")}\nNo facts file was made.`);
const sequence = Number(values.sequence);
if (!Number.isSafeInteger(sequence) || sequence < 1) fail("--sequence is a whole number from 1 on");
if (!/^\d{4}-\d{2}-\d{2}$/.test(values["stale-after"])) fail("--stale-after is a day like 2027-06-01");

const catalogue = shippedCatalogue();
const payload = makePayload(catalogue, searchIndex(catalogue), {
  sequence,
  issuedAt: new Date().toISOString(),
  staleAfter: values["stale-after"],
});
mkdirSync(path.dirname(values.out), { recursive: true });
writeFileSync(values.out, payload);
console.log(
  `${values.out}: number ${sequence}, stale after ${values["stale-after"]}, facts up to ${catalogue.about.newest}, ${payload.length} characters`,
);
