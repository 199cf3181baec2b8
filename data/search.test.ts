import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readRecordIndex } from "../core/search/record-index.ts";
import { assemble } from "./build/assemble.ts";
import { parseRecords } from "./build/parse-records.ts";
import { readRecords } from "./build/read-records.ts";

const find = readRecordIndex(
  assemble(parseRecords(readRecords(fileURLToPath(new URL(".", import.meta.url))))).search,
);

/** Words people look for, and the record that has to answer. */
test.each([
  ["cancelled mainland number", "sims/cn-keep-number"],
  ["number frozen 90 days", "sims/cn-keep-number"],
  ["销号", "sims/cn-keep-number"],
  ["号码注销", "sims/cn-keep-number"],
])("“%s” finds %s among the first five", (query, record) => {
  expect(find(query).slice(0, 5)).toContain(record);
});
