import type { Level } from "../catalogue/level.ts";
import type { Link } from "../profile/thing.ts";

/** How a card and a wallet stand to each other, in the order of the legend: what the person said, else what is known. */
export const LINK_LOOKS = [
  "linked",
  "limited",
  "failed",
  "not-tried",
  "removed",
  "could",
  "cannot",
  "unknown",
] as const;
export type LinkLook = (typeof LINK_LOOKS)[number];

/** @param level what is known of linking this card in this wallet */
export function linkLook(link: Link | undefined, level: Level): LinkLook {
  if (link?.state === "linked") return level === "partial" ? "limited" : "linked";
  if (link !== undefined) return link.state;
  if (level === "unsupported") return "cannot";
  return level === "unknown" ? "unknown" : "could";
}
