import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findPageFile, listPageFiles, type PageFiles } from "./page-files.ts";

let base: string;
let files: PageFiles;
beforeAll(async () => {
  base = mkdtempSync(path.join(os.tmpdir(), "carryall-page-"));
  const root = path.join(base, "renderer");
  mkdirSync(path.join(root, "assets"), { recursive: true });
  writeFileSync(path.join(base, "secret.json"), "");
  for (const name of ["index.html", "assets/a b.js", "assets/字.woff2", "assets/x.unknown"]) {
    writeFileSync(path.join(root, name), "");
  }
  if (process.platform !== "win32") symlinkSync(path.join(base, "secret.json"), path.join(root, "link.json"));
  files = await listPageFiles(root);
});
afterAll(() => rmSync(base, { recursive: true }));

test.each([
  ["/", "text/html; charset=utf-8"],
  ["/index.html", "text/html; charset=utf-8"],
  ["/assets/a%20b.js", "text/javascript; charset=utf-8"],
  ["/assets/%E5%AD%97.woff2", "font/woff2"],
  ["/assets/x.unknown", "application/octet-stream"],
])("%s is served as %s", (pathname, contentType) => {
  expect(findPageFile(files, pathname)).toMatchObject({ contentType });
});

test.each([
  "/../secret.json",
  "/..%2fsecret.json",
  "/%2e%2e/secret.json",
  "/assets/..%5c..%5csecret.json",
  "/link.json",
  "/assets",
  "/assets/",
  "//",
  "",
  "/%",
  "/index.html%00",
  "/constructor",
])("%j is not", (pathname) => {
  expect(findPageFile(files, pathname)).toBeUndefined();
});
