import { existsSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Configuration } from "electron-builder";
import { CONFIG } from "../../packaging/config.ts";
import { ASAR_FILES } from "../../packaging/contents.ts";
import { ROOT } from "./make.ts";

/** A program that is not the Electron of `package.json`, of which a package can be tried and not published. */
export interface StandIn {
  /** What to say of it wherever results are. */
  say: string;
  /** What goes over the configuration. */
  over: Configuration;
}

const wantedVersion = (): string => {
  const manifest = path.join(ROOT, "node_modules/electron/package.json");
  return (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version;
};

/** Starts the app after what the older program lacks. Nothing of the app itself changes. */
const BOOT = `require("./polyfills/index.cjs");\nrequire("../out/main/index.cjs");\n`;

/**
 * What it takes to pack an Electron that stands in (e2e/electron-runtime): its polyfills come before the app, and the fuse
 * that it does not have yet is left out.
 * @returns null for the Electron that the app is written for
 */
export async function standInFor(electronDist: string | null, work: string): Promise<StandIn | null> {
  if (electronDist === null) return null;
  const file = path.join(electronDist, "version");
  const version = existsSync(file)
    ? readFileSync(file, "utf8").trim().replace(/^v/, "")
    : "of no known version";
  if (version === wantedVersion()) return null;
  const { grantFileProtocolExtraPrivileges: _, ...electronFuses } = CONFIG.electronFuses ?? {};
  const boot = path.join(work, "stand-in");
  await mkdir(boot, { recursive: true });
  await writeFile(path.join(boot, "main.cjs"), BOOT);
  return {
    say: `Electron ${version} stands in for ${wantedVersion()}: a package to be tried, never published`,
    over: {
      electronFuses,
      extraMetadata: { main: "stand-in/main.cjs" },
      files: [
        ...ASAR_FILES,
        { from: boot, to: "stand-in" },
        { from: path.join(electronDist, "../polyfills"), to: "stand-in/polyfills" },
      ],
    },
  };
}

/** Whether a file of the archive is the stand-in's. */
export const isStandIns = (file: string): boolean => file.startsWith("stand-in/");
