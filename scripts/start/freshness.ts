import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";

const SOURCES = [
  "contract",
  "core",
  "data",
  "electron",
  "host",
  "renderer",
  "scripts/vite",
  "web",
  "electron.vite.config.ts",
  "package.json",
];
const BUILT = [
  "out/main/index.cjs",
  "out/main/web.cjs",
  "out/main/copy.cjs",
  "out/preload/index.cjs",
  "out/renderer/index.html",
  "out/catalogue.jsonl",
  "out/search-index.json",
];

/**
 * The newest change of a file, or of a folder and all below it, in ms since the epoch; 0 when it is not there. A folder
 * itself changes when something is removed from it.
 */
function newest(place: string): number {
  if (!existsSync(place)) return 0;
  const stat = statSync(place);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(place).reduce(
    (latest, name) => Math.max(latest, newest(path.join(place, name))),
    stat.mtimeMs,
  );
}

/** Whether what was built is missing or older than what it is made from. */
export function needsBuild(root: string): boolean {
  const built = BUILT.map((file) => newest(path.join(root, file)));
  const oldestBuilt = Math.min(...built);
  return oldestBuilt === 0 || SOURCES.some((source) => newest(path.join(root, source)) > oldestBuilt);
}
