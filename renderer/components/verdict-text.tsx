import type { Level } from "../../core/catalogue/level.ts";
import { Mark } from "./mark.tsx";
import styles from "./verdict-text.module.css";

/** A mark with its words, on one baseline. */
export function VerdictText({
  level,
  children,
  strong = false,
}: {
  level: Level;
  children: React.ReactNode;
  strong?: boolean;
}) {
  return (
    <span
      className={`${styles.verdict} ${level === "unknown" ? styles.unknown : ""} ${strong ? "bold" : ""}`}
    >
      <Mark level={level} />
      <span>{children}</span>
    </span>
  );
}
