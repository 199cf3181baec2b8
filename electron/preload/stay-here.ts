/** What we use of the page's Navigation API: it tells of every way to leave a page, before it is left. */
interface NavigateEvent extends Event {
  readonly destination: { readonly url: string };
  /** The name of the file when it is a download, by which no page is left; else null. */
  readonly downloadRequest: string | null;
}

/** What we use of a page that may be left: its `window`. */
export interface LeftPage {
  readonly location: { readonly protocol: string; readonly host: string };
  readonly navigation: EventTarget;
}

/** Whether a navigation, to an address that the browser has parsed already, stays with the page or hands over a file of it. */
function mayGo({ protocol, host }: LeftPage["location"], event: NavigateEvent): boolean {
  const other = new URL(event.destination.url);
  if (event.downloadRequest !== null && other.protocol === "blob:")
    return other.pathname.startsWith(`${protocol}//${host}/`);
  return other.protocol === protocol && other.host === host;
}

/**
 * Keeps the page where it is. Electron tells the main process of no navigation to `about:` before it is done
 * (electron/electron#21136), and stopping it there ends the program. Runs before any script of the page.
 */
export function stayHere(page: LeftPage): void {
  page.navigation.addEventListener("navigate", (event) => {
    if (!mayGo(page.location, event as NavigateEvent)) event.preventDefault();
  });
}
