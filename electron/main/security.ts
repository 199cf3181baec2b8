import { app, session, shell, type WebContents, type WebContentsWillNavigateEventParams } from "electron";
import { isAllowedRequest } from "./allowed-request.ts";
import { belongsTo } from "./origin.ts";
import type { OwnOrigin } from "./own-origin.ts";
import { isPermitted } from "./permissions.ts";

/** Chromium's code for a navigation that was given up, by us too: the page that was there stays. */
const ABORTED = -3;

/**
 * Brings a page back that left all the same. Nothing asks before `about:` addresses (electron/electron#21136); the
 * preload holds them back, unless a page got the better of it.
 */
function bringBack(contents: WebContents, origin: string): void {
  let home: string | null = null;
  const cameTo = (url: string) => {
    if (belongsTo(origin, url)) home = url;
    // What never showed a page of ours, as the developer tools, is left alone.
    else if (home !== null) contents.loadURL(home).catch((error: unknown) => console.error(error));
  };
  contents.on("did-navigate", (_event, url) => cameTo(url));
  contents.on("did-fail-load", (_event, code, _reason, url, isMainFrame) => {
    if (isMainFrame && code !== ABORTED) cameTo(url);
  });
}

function guardContents(contents: WebContents, { origin }: OwnOrigin): void {
  const stay = (event: Pick<WebContentsWillNavigateEventParams, "url"> & { preventDefault(): void }) => {
    if (!belongsTo(origin, event.url)) event.preventDefault();
  };
  contents.on("will-navigate", stay);
  contents.on("will-redirect", stay);
  contents.on("will-frame-navigate", stay);
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
  bringBack(contents, origin);
}

/** Guards every window there will be, hidden ones included. Call before any is made. */
export function guardAllContents(own: OwnOrigin): void {
  app.on("web-contents-created", (_event, contents) => guardContents(contents, own));
}

/** Denies permissions and cancels requests that are not in their tables. Call when the app is ready. */
export function guardSession({ origin, devOrigin }: OwnOrigin): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler(
    (_contents, permission, answer, { requestingUrl, isMainFrame }) =>
      answer(isPermitted(permission, { url: requestingUrl, isMainFrame }, origin)),
  );
  defaultSession.setPermissionCheckHandler((_contents, permission, requestingOrigin, { isMainFrame }) =>
    isPermitted(permission, { url: requestingOrigin, isMainFrame }, origin),
  );
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !isAllowedRequest(url, devOrigin) });
  });
}

/**
 * Opens a web address in the system's browser. The only caller is `source.open`, with an address of the catalogue;
 * the scheme is checked once more here, where the system is asked.
 * @throws Error when the scheme is not the web's or the system refuses.
 */
export async function openExternal(url: string): Promise<void> {
  const { protocol, href } = new URL(url);
  if (protocol !== "https:" && protocol !== "http:") throw new Error(`not opened: ${protocol}`);
  await shell.openExternal(href);
}
