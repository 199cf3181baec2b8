import type { PROFILE_VERSION } from "../../core/profile/profile.ts";
import { addOverlayAndViews } from "./migrations/002-overlay-and-views.ts";

/** Takes a document of one version to the next; it may trust that the document is of that version. */
type Migration = (document: object) => object;

/** The numbers from 1 up to, not including, `End`. */
type Below<End extends number, Seen extends unknown[] = [unknown]> = Seen["length"] extends End
  ? never
  : Seen["length"] | Below<End, [...Seen, unknown]>;

/** Every version older than this program’s, once: leave one out and this does not compile. */
const CHAIN: Record<Below<typeof PROFILE_VERSION>, Migration> = {
  1: addOverlayAndViews,
};

/** Whether a version can be brought up to this program’s. */
export function isOlder(version: number): boolean {
  return version in CHAIN;
}

/**
 * A document of an older version as this program’s, one step after the other. It is parsed afterwards, as any other.
 * @param version of the document; one that `isOlder`
 */
export function migrate(document: object, version: number): object {
  let [current, at] = [document, version];
  while (isOlder(at)) {
    current = CHAIN[at as keyof typeof CHAIN](current);
    at += 1;
  }
  return current;
}
