import type { PROFILE_VERSION } from "../../../core/profile/profile.ts";
import { addOverlayAndViews } from "./migrations/002-overlay-and-views.ts";
import { addMoreAboutThings } from "./migrations/003-more-about-things.ts";
import { addPlansAndMoney } from "./migrations/005-plans-and-money.ts";
import { addWhoPeopleAre } from "./migrations/004-who-people-are.ts";

/** Takes a document of one version to the next; it checks what it touches, since any file may name that version. */
type Migration = (document: object) => object;

/** The numbers from 1 up to, not including, `End`. */
type Below<End extends number, Seen extends unknown[] = [unknown]> = Seen["length"] extends End
  ? never
  : Seen["length"] | Below<End, [...Seen, unknown]>;

/** Every version older than this program’s, once: leave one out and this does not compile. */
const CHAIN: Record<Below<typeof PROFILE_VERSION>, Migration> = {
  1: addOverlayAndViews,
  2: addMoreAboutThings,
  3: addWhoPeopleAre,
  4: addPlansAndMoney,
};

/** Whether a version can be brought up to this program’s. */
export function isOlder(version: number): boolean {
  return Object.hasOwn(CHAIN, version);
}

/**
 * A document of an older version as this program’s, one step after the other. It is parsed afterwards, as any other.
 * @param version of the document; one that `isOlder`
 * @throws ZodError when the document is not of the version it names
 */
export function migrate(document: object, version: number): object {
  let [current, at] = [document, version];
  while (isOlder(at)) {
    current = CHAIN[at as keyof typeof CHAIN](current);
    at += 1;
  }
  return current;
}
