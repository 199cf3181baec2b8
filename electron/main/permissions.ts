import { belongsTo } from "./origin.ts";

/** What a page of ours may do beyond showing itself. Everything that is not here is denied. */
const ALLOWED: Readonly<Record<string, string>> = {
  "clipboard-sanitized-write":
    "Copying a phrase or a checklist line, at the press of a button; plain text only.",
};

/** Decides on a permission that a page asks for, by its name and the origin of the page. */
export function isAllowedPermission(permission: string, requestingUrl: string, ownOrigin: string): boolean {
  return Object.hasOwn(ALLOWED, permission) && belongsTo(ownOrigin, requestingUrl);
}
