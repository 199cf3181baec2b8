/** What we use of the page's Navigation API: it tells of every way to leave a page, before it is left. */
interface NavigateEvent extends Event {
  readonly destination: { readonly url: string };
}

/** What we use of a page that may be left: its `window`. */
export interface LeftPage {
  readonly location: { readonly protocol: string; readonly host: string };
  readonly navigation: EventTarget;
}

/** @param url where a navigation goes, which the browser has parsed already */
function isSameOrigin({ protocol, host }: LeftPage["location"], url: string): boolean {
  const other = new URL(url);
  return other.protocol === protocol && other.host === host;
}

/**
 * Keeps the page where it is. Electron tells the main process of no navigation to `about:` before it is done
 * (electron/electron#21136), and stopping it there ends the program. Runs before any script of the page.
 */
export function stayHere(page: LeftPage): void {
  page.navigation.addEventListener("navigate", (event) => {
    if (!isSameOrigin(page.location, (event as NavigateEvent).destination.url)) event.preventDefault();
  });
}
