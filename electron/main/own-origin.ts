import { app } from "electron";
import { APP_ORIGIN } from "./origin.ts";

/** Where pages of ours come from. */
export interface OwnOrigin {
  /** `app://carryall`; while developing, the build server's. */
  readonly origin: string;
  /** The build server's origin; null in everything that people use. */
  readonly devOrigin: string | null;
}

function devOrigin(): string | null {
  // Set by the build tool while developing; a packaged app never looks at it.
  const url = app.isPackaged ? undefined : process.env["ELECTRON_RENDERER_URL"];
  return url === undefined ? null : new URL(url).origin;
}

const dev = devOrigin();
export const OWN: OwnOrigin = { origin: dev ?? APP_ORIGIN, devOrigin: dev };
export const IS_DEVELOPMENT = dev !== null;
