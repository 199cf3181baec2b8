import type { ReactNode } from "react";
import styles from "./sections.module.css";

/** The sections of a page, one under the other. */
export function Sections({
  className = "",
  children,
}: {
  className?: string | undefined;
  children: ReactNode;
}) {
  return <div className={`${styles.sections} ${className}`}>{children}</div>;
}
