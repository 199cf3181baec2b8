import Papa from "papaparse";
import { expect, test } from "vitest";
import { unguardCell } from "../../core/exchange/formula-guard.ts";
import { csvBlob, csvText } from "./csv-text.ts";

const TABLE = [
  ["=1+1", " +x", "＠z", "x;=1"],
  ["a,b", 'say "x"', "林", "two\nlines"],
];

test("no cell calculates, and what is read back is what was written", () => {
  const text = csvText(TABLE);
  expect(text).toBe(`'=1+1,' +x,'＠z,x;'=1\r\n"a,b","say ""x""",林,"two\nlines"\r\n`);
  const read = Papa.parse<string[]>(text.trimEnd(), { delimiter: "," }).data;
  expect(read.map((row) => row.map(unguardCell))).toEqual(TABLE);
});

test("a file starts with the mark of its encoding, so that Excel reads Chinese", async () => {
  const bytes = new Uint8Array(await csvBlob(TABLE).arrayBuffer());
  expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
});
