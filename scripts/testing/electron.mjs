import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./tool.mjs";

const BINARY = { darwin: "Electron.app/Contents/MacOS/Electron", win32: "electron.exe" };

/**
 * Electron's binary, or null. Looked for where the `electron` package would, without importing it: the import
 * starts a download.
 */
export function findElectron(env = process.env) {
  const dist = env.ELECTRON_OVERRIDE_DIST_PATH || join(ROOT, "node_modules/electron/dist");
  const binary = join(dist, BINARY[process.platform] ?? "electron");
  return existsSync(binary) ? binary : null;
}
