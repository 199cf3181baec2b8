import { expect, test } from "vitest";
import { readRecordIndex } from "../core/search/record-index.ts";
import { searchIndex } from "./build/search-index.ts";
import { shippedCatalogue } from "./build/shipped-catalogue.ts";

const find = readRecordIndex(searchIndex(shippedCatalogue()));

/** Words people look for, and the record that has to answer. */
test.each([
  ["cancelled mainland number", "sims/cn-keep-number"],
  ["number frozen 90 days", "sims/cn-keep-number"],
  ["销号", "sims/cn-keep-number"],
  ["号码注销", "sims/cn-keep-number"],
])("“%s” finds %s among the first five", (query, record) => {
  expect(find(query).slice(0, 5)).toContain(record);
});
