import { useSyncExternalStore } from "react";

/** What the fragment names: the screen, and its view after the `?`. `#/facts?find=visa` is `/facts` and `find=visa`. */
function inFragment(): { path: string; search: string } {
  const [path = "", ...search] = location.hash.replace(/^#?\/?/, "").split("?");
  return { path: `/${path}`, search: search.join("?") };
}

/** The address the page has now, without what is told of it later. */
export const firstLocation = (): string => inFragment().path;

const CHANGES = ["hashchange", "popstate"] as const;

function subscribe(onChange: () => void): () => void {
  for (const change of CHANGES) addEventListener(change, onChange);
  return () => {
    for (const change of CHANGES) removeEventListener(change, onChange);
  };
}

/** Goes to a screen with the view that `to` names; without a `?` it is the screen as it comes. */
function navigate(to: string, { replace = false }: { replace?: boolean } = {}): void {
  const oldURL = location.href;
  // The query before the fragment belongs to a printed page, and stays behind with it.
  const address = `${location.pathname}#${to.replace(/\?$/, "")}`;
  history[replace ? "replaceState" : "pushState"](null, "", address);
  dispatchEvent(new HashChangeEvent("hashchange", { oldURL, newURL: location.href }));
}

/**
 * Where one is, for the router: all of it in the fragment, the view as well. The router’s own hook leaves the view in
 * the page’s query, which stays there when a link leads to another screen: a filter of one screen then narrows the next.
 */
export function useHashLocation(): [string, typeof navigate] {
  return [useSyncExternalStore(subscribe, () => inFragment().path), navigate];
}
useHashLocation.hrefs = (href: string): string => `#${href}`;
useHashLocation.searchHook = useHashSearch;

function useHashSearch(): string {
  return useSyncExternalStore(subscribe, () => inFragment().search);
}
