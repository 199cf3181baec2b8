import { createHash } from "node:crypto";
import path from "node:path";
import { app } from "electron";

/**
 * The folder of the profile: `--profile=<folder>`, else `profile` in the app's own data. A profile of its own also
 * gets browser data of its own, and so its own "already running": a second profile can be open beside the first.
 * Must run before the app is ready.
 */
export function chooseProfileFolder(): string {
  const given = app.commandLine.getSwitchValue("profile");
  const userData = app.getPath("userData");
  if (given === "") return path.join(userData, "profile");
  const folder = path.resolve(given);
  const name = createHash("sha256").update(folder).digest("hex").slice(0, 16);
  app.setPath("userData", path.join(userData, "other-profiles", name));
  return folder;
}
