import path from "node:path";
import type { WebPreferences } from "electron";
import { IS_DEVELOPMENT } from "./own-origin.ts";

/** For every window, the hidden one that prints included. What is not here keeps Electron's safe default. */
export const WEB_PREFERENCES: WebPreferences = {
  preload: path.join(__dirname, "../preload/index.cjs"),
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  disableBlinkFeatures: "Auxclick",
  // Its dictionaries would be fetched from the net.
  spellcheck: false,
  devTools: IS_DEVELOPMENT,
};
