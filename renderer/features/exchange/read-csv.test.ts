import { expect, test } from "vitest";
import { readCsv } from "./read-csv.ts";
import { csvText } from "./write-csv.ts";

const rowsOf = (text: string) => {
  const read = readCsv(text);
  return read.ok ? read.rows : read;
};

test.each([
  [
    "commas",
    "a,b\n1,2\n",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "semicolons",
    "a;b\r\n1;2",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "tabs",
    "a\tb\n1\t2",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "full-width commas",
    "卡，尾号\n工行，0926",
    [
      ["卡", "尾号"],
      ["工行", "0926"],
    ],
  ],
])("separated by %s", (_name, text, cells) => {
  expect(rowsOf(text)).toEqual(cells.map((row, i) => ({ line: i + 1, cells: row })));
});

test("lines are those of the file, over empty rows and breaks in quotes", () => {
  expect(rowsOf('a,b\n\n"1\n2",x\n,\n3,y\n')).toEqual([
    { line: 1, cells: ["a", "b"] },
    { line: 3, cells: ["1\n2", "x"] },
    { line: 6, cells: ["3", "y"] },
  ]);
});

test("a quotation mark that never closes is told with its line", () => {
  expect(readCsv('a,b\n1,2\n"3,4\n5,6\n')).toEqual({ ok: false, line: 3 });
});

test("what is written has its mark, cannot calculate, and is read again", () => {
  const text = csvText([
    ["=1+1", "+x", "-y", "@z"],
    ["a,b", 'say "x"', "林", "1"],
  ]);
  expect(text.split("\r\n")[0]).toBe(`\uFEFF"'=1+1","'+x","'-y","'@z"`);
  expect(rowsOf(text.slice(1))).toEqual([
    { line: 1, cells: ["'=1+1", "'+x", "'-y", "'@z"] },
    { line: 2, cells: ["a,b", 'say "x"', "林", "1"] },
  ]);
});
