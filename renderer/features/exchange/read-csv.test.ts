import { expect, test } from "vitest";
import { TABLE_LIMITS } from "../../../core/exchange/csv-cards.ts";
import { readCsv } from "./read-csv.ts";

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
  expect(readCsv('a,b\n1,2\n"3,4\n5,6\n')).toEqual({ ok: false, line: 3, reason: "broken" });
});

test.each<[string, string, number, string]>([
  ["more characters than are read", "a,b\n".repeat(TABLE_LIMITS.characters / 4 + 1), 1, "too-large"],
  ["a row too many", "a,b\n".repeat(TABLE_LIMITS.rows + 1), TABLE_LIMITS.rows + 1, "too-many-rows"],
  ["a hundred thousand rows", "a,b\n".repeat(100_000), TABLE_LIMITS.rows + 1, "too-many-rows"],
  ["a column too many", `a\n${",".repeat(TABLE_LIMITS.columns)}\n`, 2, "too-many-columns"],
])("%s are refused with the line from which on", (_, text, line, reason) => {
  expect(readCsv(text)).toEqual({ ok: false, line, reason });
});

test("as many rows and columns as may be are read, and empty lines are no rows", () => {
  const row = ["x", ...Array.from({ length: TABLE_LIMITS.columns - 1 }, () => "")].join(",");
  expect(rowsOf(`${row}\n\n`.repeat(TABLE_LIMITS.rows / 2))).toHaveLength(TABLE_LIMITS.rows / 2);
  expect(rowsOf("x\n".repeat(TABLE_LIMITS.rows))).toHaveLength(TABLE_LIMITS.rows);
});
