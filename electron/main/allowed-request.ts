import { APP_ORIGIN, belongsTo } from "./origin.ts";

/** Schemes without a network behind them: the page's own objects, and the developer tools. */
const LOCAL_SCHEMES = new Set(["blob:", "data:", "devtools:"]);

function webSocketOf(origin: string): string {
  return origin.replace(/^http/, "ws");
}

/**
 * Whether a page may load an address at all: its own files, and in development the build server's, also by web
 * socket. Nothing remote, whatever a page or a policy says.
 */
export function isAllowedRequest(url: string, devOrigin: string | null): boolean {
  if (!URL.canParse(url)) return false;
  if (LOCAL_SCHEMES.has(new URL(url).protocol) || belongsTo(APP_ORIGIN, url)) return true;
  return devOrigin !== null && (belongsTo(devOrigin, url) || belongsTo(webSocketOf(devOrigin), url));
}
