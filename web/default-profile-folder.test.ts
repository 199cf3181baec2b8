import path from "node:path";
import { expect, test } from "vitest";
import { defaultProfileFolder } from "./default-profile-folder.ts";

test.each([
  ["linux", {}, path.join("/home/a", ".config", "Carryall", "profile")],
  ["linux", { XDG_CONFIG_HOME: "/x" }, path.join("/x", "Carryall", "profile")],
  ["darwin", {}, path.join("/home/a", "Library", "Application Support", "Carryall", "profile")],
  ["win32", { APPDATA: "/roaming" }, path.join("/roaming", "Carryall", "profile")],
] as const)("where Electron keeps it on %s with %o", (platform, env, expected) => {
  expect(defaultProfileFolder({ platform, env, home: "/home/a" })).toBe(expected);
});
