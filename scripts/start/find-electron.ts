import path from "node:path";

/** Where Electron's binary is, or why it is not: `missing` can be fetched, `override-missing` is the user's to mend. */
export type Found = { binary: string } | { missing: "not-fetched" } | { missing: "override"; folder: string };

export interface Disk {
  exists(file: string): boolean;
  /** The text of a file, or null when there is none. */
  read(file: string): string | null;
}

const PROGRAM: Partial<Record<NodeJS.Platform, string>> = {
  darwin: "Electron.app/Contents/MacOS/Electron",
  win32: "electron.exe",
};

/**
 * Finds Electron without importing it: importing starts a download. The package writes the program's name to
 * `path.txt` once it is unpacked in `dist/`.
 */
export function findElectron(
  root: string,
  platform: NodeJS.Platform,
  override: string | undefined,
  disk: Disk,
): Found {
  const program = PROGRAM[platform] ?? "electron";
  if (override !== undefined && override !== "") {
    const binary = path.join(override, program);
    return disk.exists(binary) ? { binary } : { missing: "override", folder: override };
  }
  const folder = path.join(root, "node_modules", "electron");
  const binary = path.join(folder, "dist", disk.read(path.join(folder, "path.txt")) ?? program);
  return disk.exists(binary) ? { binary } : { missing: "not-fetched" };
}

/** Whether there is a screen to draw on. Only Linux can be without. */
export function hasDisplay(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean {
  return platform !== "linux" || Boolean(env["DISPLAY"]) || Boolean(env["WAYLAND_DISPLAY"]);
}

/** Electron's arguments: the app, the profile, and no sandbox for root on Linux, where Chromium refuses to start with one. */
export function electronArgs(root: string, profile: string | null, asRoot: boolean): string[] {
  return [
    root,
    ...(profile === null ? [] : [`--profile=${path.resolve(profile)}`]),
    ...(asRoot ? ["--no-sandbox"] : []),
  ];
}
