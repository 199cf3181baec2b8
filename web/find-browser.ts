import { accessSync, constants, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";

export interface Machine {
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
  home: string;
  /** Whether a program is there and may be run. */
  isProgram: (file: string) => boolean;
}

const LINUX_NAMES = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "microsoft-edge-stable",
  "microsoft-edge",
];
const MAC_APPS = ["Google Chrome", "Chromium", "Microsoft Edge"];
const WINDOWS_FILES = [
  ["Google", "Chrome", "Application", "chrome.exe"],
  ["Chromium", "Application", "chrome.exe"],
  ["Microsoft", "Edge", "Application", "msedge.exe"],
];

function candidates({ platform, env, home }: Machine): string[] {
  if (platform === "win32") {
    const roots = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]].filter(
      (r) => r !== undefined,
    );
    return WINDOWS_FILES.flatMap((parts) => roots.map((root) => path.win32.join(root, ...parts)));
  }
  if (platform === "darwin") {
    return MAC_APPS.flatMap((app) =>
      ["/", home].map((root) =>
        path.posix.join(root, "Applications", `${app}.app`, "Contents", "MacOS", app),
      ),
    );
  }
  const folders = (env["PATH"] ?? "").split(":").filter((folder) => path.posix.isAbsolute(folder));
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

const THIS_MACHINE: Machine = { platform: process.platform, env: process.env, home: os.homedir(), isProgram };

/**
 * A browser of the Chromium family that can print to PDF, or null. `CARRYALL_BROWSER` names one and then decides
 * alone: a name that is wrong should be noticed and not quietly replaced.
 */
export function findBrowser(machine: Machine = THIS_MACHINE): string | null {
  const named = machine.env["CARRYALL_BROWSER"];
  if (named !== undefined && named !== "") return machine.isProgram(named) ? named : null;
  return candidates(machine).find((file) => machine.isProgram(file)) ?? null;
}
