import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { Arch, build, Platform, type Configuration } from "electron-builder";
import { CONFIG } from "../../packaging/config.ts";

export const ROOT = path.join(import.meta.dirname, "../..");

/** What differs when a package is made for a test, and for the machine that it is made on. */
export interface Making {
  /** A folder with Electron's program; without it electron-builder fetches the one of `package.json`. */
  electronDist: string | null;
  /** Where everything goes. */
  output: string;
  /** What a test harness puts over the configuration. */
  over?: Configuration;
}

/** Puts the program together in a folder, unpacked, for this machine. @returns the folder */
export async function makeFolder({ electronDist, output, over = {} }: Making): Promise<string> {
  const folder = path.join(output, unpackedName());
  await rm(folder, { recursive: true, force: true });
  await build({
    projectDir: ROOT,
    targets: Platform.current().createTarget("dir", hostArch()),
    publish: "never",
    config: { ...configFor(electronDist, output), ...over },
  });
  return folder;
}

/** Makes what is configured for this machine's system. @returns the files */
export async function makeAll({ electronDist, output }: Making): Promise<string[]> {
  return build({
    projectDir: ROOT,
    targets: Platform.current().createTarget(),
    publish: "never",
    config: configFor(electronDist, output),
  });
}

function configFor(electronDist: string | null, output: string): Configuration {
  return {
    ...CONFIG,
    directories: { ...CONFIG.directories, output },
    ...(electronDist !== null && { electronDist }),
  };
}

const hostArch = (): Arch => (process.arch === "arm64" ? Arch.arm64 : Arch.x64);

function unpackedName(): string {
  const arm = process.arch === "arm64";
  if (process.platform === "darwin") return arm ? "mac-arm64" : "mac";
  return `${process.platform === "win32" ? "win" : "linux"}${arm ? "-arm64" : ""}-unpacked`;
}

/** The program and the archive in an unpacked folder. */
export function partsOf(folder: string): { program: string; archive: string } {
  if (process.platform === "darwin") {
    const contents = path.join(folder, "Carryall.app/Contents");
    return { program: path.join(folder, "Carryall.app"), archive: path.join(contents, "Resources/app.asar") };
  }
  const name = process.platform === "win32" ? "Carryall.exe" : "carryall";
  return { program: path.join(folder, name), archive: path.join(folder, "resources/app.asar") };
}

/** The version in `package.json`. */
export async function ownVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(path.join(ROOT, "package.json"), "utf8")) as {
    version: string;
  };
  return version;
}
