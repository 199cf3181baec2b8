import path from "node:path";
import { expect, test } from "vitest";
import { electronArgs, findElectron, hasDisplay, type Disk } from "./find-electron.ts";

const disk = (files: Record<string, string>): Disk => ({
  exists: (file) => file in files,
  read: (file) => files[file] ?? null,
});
const at = (...parts: string[]) => path.join("root", "node_modules", "electron", ...parts);

test.each([
  [
    "unpacked",
    "linux",
    undefined,
    { [at("path.txt")]: "electron", [at("dist", "electron")]: "" },
    { binary: at("dist", "electron") },
  ],
  ["not fetched yet", "linux", undefined, {}, { missing: "not-fetched" }],
  [
    "path.txt without its program",
    "win32",
    undefined,
    { [at("path.txt")]: "electron.exe" },
    { missing: "not-fetched" },
  ],
  [
    "named elsewhere",
    "linux",
    "other",
    { [path.join("other", "electron")]: "" },
    { binary: path.join("other", "electron") },
  ],
  [
    "named elsewhere, on Windows",
    "win32",
    "other",
    { [path.join("other", "electron.exe")]: "" },
    { binary: path.join("other", "electron.exe") },
  ],
  [
    "named elsewhere, not there",
    "linux",
    "other",
    { [at("dist", "electron")]: "" },
    { missing: "override", folder: "other" },
  ],
  [
    "an empty name is no name",
    "linux",
    "",
    { [at("dist", "electron")]: "" },
    { binary: at("dist", "electron") },
  ],
] as const)("finds Electron: %s", (_, platform, override, files, expected) => {
  expect(findElectron("root", platform, override, disk(files))).toEqual(expected);
});

test.each([
  ["linux", {}, false],
  ["linux", { DISPLAY: ":0" }, true],
  ["linux", { WAYLAND_DISPLAY: "wayland-0" }, true],
  ["linux", { DISPLAY: "" }, false],
  ["win32", {}, true],
  ["darwin", {}, true],
] as const)("a screen on %s with %o: %s", (platform, env, expected) => {
  expect(hasDisplay(platform, env)).toBe(expected);
});

test("root goes without the sandbox, and only root", () => {
  expect(electronArgs("/app", null, false)).toEqual(["/app"]);
  expect(electronArgs("/app", "p", true)).toEqual(["/app", `--profile=${path.resolve("p")}`, "--no-sandbox"]);
});
