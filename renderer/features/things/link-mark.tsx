import type { Level } from "../../../core/catalogue/level.ts";
import { IconUnlink } from "@tabler/icons-react";
import { Mark } from "../../components/mark.tsx";
import styles from "./link-mark.module.css";
import type { LinkLook } from "./link-look.ts";

const LEVEL: Record<Exclude<LinkLook, "none" | "removed">, Level> = {
  linked: "supported",
  limited: "partial",
  failed: "unsupported",
  "not-tried": "unknown",
};

/** The shape of a crossing: the marks of verdicts, a broken link, or the bare line. Always beside its words. */
export function LinkMark({ look }: { look: LinkLook }) {
  if (look === "none") return <span className={styles.pass} aria-hidden="true" />;
  if (look === "removed") return <IconUnlink size="1rem" stroke={2} aria-hidden="true" />;
  return <Mark level={LEVEL[look]} />;
}
