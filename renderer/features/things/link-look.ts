import type { Level } from "../../../core/catalogue/level.ts";
import type { Link } from "../../../core/profile/thing.ts";

/** How a crossing is drawn: what the person said, and whether what is known puts limits on it. */
export const LINK_LOOKS = ["linked", "limited", "failed", "not-tried", "removed", "none"] as const;
export type LinkLook = (typeof LINK_LOOKS)[number];

export function linkLook(link: Link | undefined, level: Level): LinkLook {
  if (link === undefined) return "none";
  if (link.state !== "linked") return link.state;
  return level === "partial" ? "limited" : "linked";
}
