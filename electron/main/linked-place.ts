/** The longest link that is looked at. */
const LONGEST_LINK = 100;

/** Where a `carryall:` link may lead: whole screens, without anything of the link’s own in their address. */
export const LINKED_PLACES: Readonly<Record<string, string>> = {
  today: "/",
  trips: "/trips",
  carry: "/carry",
  compare: "/compare",
  advice: "/advice",
  things: "/things",
  fix: "/fix",
  guides: "/guides",
  facts: "/facts",
  settings: "/settings",
};

/**
 * The place that a link such as `carryall:trips` or `carryall://trips/` leads to; null for every other. The table is all
 * there is: no parameter, no query and no fragment of a link gets anywhere.
 */
export function linkedPlace(link: string): string | null {
  if (link.length > LONGEST_LINK) return null;
  const name = /^carryall:(?:\/\/)?([a-z]+)\/?$/i.exec(link)?.[1]?.toLowerCase() ?? "";
  return Object.hasOwn(LINKED_PLACES, name) ? (LINKED_PLACES[name] ?? null) : null;
}
