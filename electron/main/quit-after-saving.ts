import { app } from "electron";
import type { ProfileStore } from "../../host/profile/profile-store.ts";

/** Ctrl+C, being asked to end, and the terminal being closed. Not heard on Windows, where nothing is lost by it. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Holds the end of the app back until writes under way are on disk and the profile is free for others. */
export function quitAfterSaving(profile: ProfileStore): void {
  let closing = false;
  const closeAndExit = () => {
    if (closing) return;
    closing = true;
    profile
      .close()
      .catch((error: unknown) => console.error(error))
      // Not `quit`: while it still counts as quitting Electron does not hear another one, and would stay.
      .finally(() => app.exit(0));
  };
  app.on("will-quit", (event) => {
    event.preventDefault();
    closeAndExit();
  });
  // Left to itself Electron ends at once when a signal comes twice, as Ctrl+C does below a program that passes it on.
  for (const signal of SIGNALS) process.on(signal, closeAndExit);
}
