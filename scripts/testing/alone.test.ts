import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const FOLDERS = ["core", "contract", "host", "electron", "web", "data", "renderer", "scripts"];
/** Written so that this file does not match. */
const REPLACES = /\bvi\.(mock|doMock|resetModules)\(/;

test("a test that replaces a module is named *.alone.test, for it runs in a process of its own", () => {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  );
  const replacing = files.filter(
    (file) => /\.test\.tsx?$/.test(file) && REPLACES.test(readFileSync(file, "utf8")),
  );
  expect(replacing.length).toBeGreaterThan(0);
  expect(replacing.filter((file) => !file.includes(".alone.test."))).toEqual([]);
});
