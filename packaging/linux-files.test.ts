import { expect, test } from "vitest";
import { DESKTOP_ENTRY, desktopFile, FILE_TYPE, mimeFile } from "./linux-files.ts";

test("the menu entry says everything in both languages, and opens files and links", () => {
  const text = desktopFile("/opt/Carryall/carryall");
  for (const key of ["Name", "GenericName", "Comment", "Keywords"] as const) {
    expect(text).toContain(`\n${key}=${DESKTOP_ENTRY[key]}\n`);
    expect(text).toMatch(new RegExp(`\\n${key}\\[zh_CN\\]=.*\\p{Script=Han}.*\\n`, "u"));
  }
  expect(text).toContain("\nExec=/opt/Carryall/carryall %U\n");
  expect(text).toContain(`\nMimeType=${FILE_TYPE.mime};x-scheme-handler/carryall;\n`);
});

test("the type of a file is known by its ending, in both languages", () => {
  expect(mimeFile()).toContain('<glob pattern="*.carryall"/>');
  expect(mimeFile()).toMatch(/<comment xml:lang="zh_CN">\p{Script=Han}+</u);
});
