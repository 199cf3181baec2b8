import { IconBan, IconCirclePlus, IconClock, IconUnlink } from "@tabler/icons-react";
import type { Level } from "../../../core/catalogue/level.ts";
import type { LinkLook } from "../../../core/compatibility/link-look.ts";
import { Mark } from "../../components/mark.tsx";
import styles from "./link-mark.module.css";

type Verdict = "linked" | "limited" | "failed" | "unknown";
const LEVEL: Record<Verdict, Level> = {
  linked: "supported",
  limited: "partial",
  failed: "unsupported",
  unknown: "unknown",
};
/** What no verdict has a mark for: a thing to do is in the accent, what cannot be done steps back. */
const ICON = { could: IconCirclePlus, cannot: IconBan, "not-tried": IconClock, removed: IconUnlink } as const;

/** The shape of a crossing. Always beside its words, so hidden from readers. */
export function LinkMark({ look }: { look: LinkLook }) {
  if (look === "linked" || look === "limited" || look === "failed" || look === "unknown")
    return <Mark level={LEVEL[look]} />;
  const Icon = ICON[look];
  return <Icon size="1rem" stroke={1.75} className={styles[look]} aria-hidden="true" />;
}
