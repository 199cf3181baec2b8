import { app } from "electron";
import type { ProfileStore } from "../../host/profile/profile-store.ts";

/** Holds the end of the app back until writes under way are on disk and the profile is free for others. */
export function quitAfterSaving(profile: ProfileStore): void {
  let closed = false;
  app.on("will-quit", (event) => {
    if (closed) return;
    event.preventDefault();
    profile
      .close()
      .catch((error: unknown) => console.error(error))
      .finally(() => {
        closed = true;
        // Not at once: until this event is over Electron still counts as quitting and would not hear another quit.
        setImmediate(() => app.quit());
      });
  });
}
