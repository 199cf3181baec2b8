import { expect, test } from "vitest";
import { planFileName } from "./plan-file-name.ts";

const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/u;

test.each([
  ["哥伦比亚两周", "哥伦比亚两周 旅卡通.pdf"],
  ["Bogotá → Cartagena", "Bogotá → Cartagena 旅卡通.pdf"],
  ["", "旅卡通.pdf"],
  ["   ", "旅卡通.pdf"],
  ["///", "旅卡通.pdf"],
  ["..", "旅卡通.pdf"],
  ["../../etc/passwd", "etc passwd 旅卡通.pdf"],
  ["C:\\trips\\a", "C trips a 旅卡通.pdf"],
  [".hidden", "hidden 旅卡通.pdf"],
  ["a.b.", "a.b 旅卡通.pdf"],
  ['what? "now" <x|y>*', "what now x y 旅卡通.pdf"],
  ["line\nbreak\ttab\u0000zero", "line break tab zero 旅卡通.pdf"],
  ["\u202Efdp.exe", "fdp.exe 旅卡通.pdf"],
  ["e\u0301t\u00e9", "été 旅卡通.pdf"],
  ["half \ud83d of", "half of 旅卡通.pdf"],
  ["家庭 👨‍👩‍👧", "家庭 👨‍👩‍👧 旅卡通.pdf"],
  ["CON", "_CON 旅卡通.pdf"],
  ["nul.txt", "_nul.txt 旅卡通.pdf"],
  ["COM¹", "_COM¹ 旅卡通.pdf"],
  ["Lpt9 trip", "_Lpt9 trip 旅卡通.pdf"],
  ["Console", "Console 旅卡通.pdf"],
])("%j -> %j", (trip, expected) => {
  expect(planFileName(trip, "旅卡通")).toBe(expected);
});

test.each(["字".repeat(300), "👨‍👩‍👧".repeat(60), `${"a".repeat(179)}字`])(
  "a long name fits a file system, cut at a whole character",
  (trip) => {
    const name = planFileName(trip, "旅卡通");
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    expect(name).not.toMatch(FORBIDDEN);
    expect(trip.startsWith(name.slice(0, -" 旅卡通.pdf".length))).toBe(true);
  },
);
