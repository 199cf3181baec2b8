import * as fc from "fast-check";
import { expect, test } from "vitest";
import { guardCell, unguardCell } from "./formula-guard.ts";

test.each([
  '=HYPERLINK("https://example.org","Visa")',
  "+1+1",
  "-1+1",
  "@SUM(A1)",
  "=cmd|' /C calc'!A0",
  " =1",
  "\u00A0=1",
  "　=1",
  "\u200B=1",
  "\uFEFF=1",
  "\u202E=1",
  "\0=1",
  '"=1',
  "'=1",
  "''=1",
  " ' \" =1",
  "“=1",
  "＂=1",
  "＝1",
  "＋1",
  "－1",
  "＠A1",
  "﹦1",
  "﹣1",
  "⁼1",
  "−1",
])("%j is guarded", (text) => {
  expect(guardCell(text)).toBe(`'${text}`);
});

test.each([
  "Visa",
  "工资卡",
  "2027-01-07",
  "a=b",
  "1+1",
  "‘quoted’",
  "—",
  "",
  " ",
  "'",
  "a;b",
  "it’s - fine",
  "* =1",
])("%j is left alone", (text) => {
  expect(guardCell(text)).toBe(text);
});

test("a tab is a space before a formula and a separator", () => {
  expect(guardCell("\t=1")).toBe("'\t'=1");
});

test("a line that begins with a formula is guarded as the row that another separator would make of it", () => {
  expect(guardCell("\r\n=1")).toBe("'\r\n'=1");
  expect(guardCell("Blue\n=1\r\n+1\r@A1\nok")).toBe("Blue\n'=1\r\n'+1\r'@A1\nok");
});

test("what another separator would part is guarded too", () => {
  expect(guardCell("x;=1+1; ok\t@A1")).toBe("x;'=1+1; ok\t'@A1");
});

test("what was guarded comes back as it was, whatever it is, and never starts a formula", () => {
  const sign = fc.constantFrom(..."=+-@＝−'\"; \t\r\n\u200B".split(""), "x", "卡", "”");
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
      const text = signs.join("");
      const guarded = guardCell(text);
      expect(unguardCell(guarded)).toBe(text);
      for (const cell of guarded.split(/[;\t\r\n]/)) expect(cell).not.toMatch(/^[\s\u200B"”]*[=+\-@＝−]/);
    }),
    { numRuns: 2000 },
  );
});
