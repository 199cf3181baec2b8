import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { needsBuild } from "./freshness.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "carryall-fresh-"));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Writes a file that was changed at this second, as were the folders it is in. */
function put(file: string, second: number): void {
  const place = path.join(root, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, "");
  for (let changed = place; changed !== root; changed = path.dirname(changed))
    utimesSync(changed, second, second);
}

function built(second: number): void {
  for (const file of [
    "main/index.cjs",
    "main/web.cjs",
    "main/copy.cjs",
    "preload/index.cjs",
    "renderer/index.html",
    "catalogue.jsonl",
    "search-index.json",
  ])
    put(`out/${file}`, second);
}

test("nothing built yet", () => {
  put("core/a.ts", 1);
  expect(needsBuild(root)).toBe(true);
});

test("built after the last change", () => {
  put("core/a.ts", 1);
  built(2);
  expect(needsBuild(root)).toBe(false);
});

test.each(["core/deep/er/a.ts", "data/cards/x.json", "package.json"])("%s changed since", (file) => {
  built(2);
  put(file, 3);
  expect(needsBuild(root)).toBe(true);
});

test("a file was removed since", () => {
  put("data/cards/x.json", 1);
  put("data/cards/y.json", 1);
  built(2);
  expect(needsBuild(root)).toBe(false);
  rmSync(path.join(root, "data/cards/x.json"));
  expect(needsBuild(root)).toBe(true);
});
