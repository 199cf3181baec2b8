import { belongsTo } from "./origin.ts";

/** What a page may ask the browser for, each with what needs it. Everything else is denied. */
const ALLOWED: Readonly<Record<string, string>> = {
  "clipboard-sanitized-write":
    "Compare copies a grid as text or as a picture; nothing is ever read from the clipboard.",
};

/** Who asks: the page’s address, and whether it is the top frame of its window. */
export interface Asking {
  url: string | undefined;
  isMainFrame: boolean;
}

/** Whether a permission is granted: one of the table, to the top frame of our own origin. */
export function isPermitted(permission: string, { url, isMainFrame }: Asking, origin: string): boolean {
  return Object.hasOwn(ALLOWED, permission) && isMainFrame && url !== undefined && belongsTo(origin, url);
}
