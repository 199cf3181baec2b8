import { expect, test } from "vitest";
import { readRecordIndex } from "../../core/search/record-index.ts";
import { fixtureFiles } from "../lint/fixture.ts";
import { assemble } from "./assemble.ts";
import { searchIndex } from "./search-index.ts";
import { parseRecords } from "./parse-records.ts";

const find = readRecordIndex(searchIndex(assemble(parseRecords(fixtureFiles()))));

test.each([
  ["Red card", "cards/red-card"],
  ["红卡", "cards/red-card"],
  ["hongka", "cards/red-card"],
  ["qb", "wallets/purse"],
  ["限额以内", "links/red-card--purse"],
  ["xiaodao", "destinations/island"],
])("%s finds %s first", (query, expected) => {
  expect(find(query)[0]).toBe(expected);
});
