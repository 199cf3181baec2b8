import os from "node:os";
import path from "node:path";

interface Machine {
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
  home: string;
}

function appData({ platform, env, home }: Machine): string {
  if (platform === "win32") return env["APPDATA"] ?? path.join(home, "AppData", "Roaming");
  if (platform === "darwin") return path.join(home, "Library", "Application Support");
  return env["XDG_CONFIG_HOME"] || path.join(home, ".config");
}

/** The folder that the Electron shell uses too: both shells show the same profile, and its lock keeps them apart. */
export function defaultProfileFolder(
  machine: Machine = { platform: process.platform, env: process.env, home: os.homedir() },
): string {
  return path.join(appData(machine), "Carryall", "profile");
}
