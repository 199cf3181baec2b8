import type { ReactNode } from "react";
import styles from "./button-row.module.css";

/** What one can do with what stands above: buttons, and what goes with them. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}
