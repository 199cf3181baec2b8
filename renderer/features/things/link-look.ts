import type { Level } from "../../../core/catalogue/level.ts";
import type { Link } from "../../../core/profile/thing.ts";

/** How a crossing is drawn: what the person said, and whether what is known puts limits on it. */
export type LinkLook = "linked" | "limited" | "failed" | "none";

export function linkLook(link: Link | undefined, level: Level): LinkLook {
  if (link === undefined || link.state === "not-tried" || link.state === "removed") return "none";
  if (link.state === "failed") return "failed";
  return level === "partial" ? "limited" : "linked";
}
