import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/**
 * What holds the app's start back until Playwright listens. Playwright loads it by itself only into the binary that it
 * finds by itself; without it, a window that opens while Playwright is connecting hangs the start, once in 70 times.
 */
const LOADER = join(
  dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")),
  "lib/server/electron/loader.js",
);

/** The arguments that make Electron wait so. */
export const holdBack = (executablePath: string | undefined): string[] =>
  executablePath ? ["-r", LOADER] : [];
