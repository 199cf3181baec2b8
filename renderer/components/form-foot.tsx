import type { ReactNode } from "react";
import styles from "./form-foot.module.css";

/** What ends a form: its buttons, under a line. */
export function FormFoot({ children }: { children: ReactNode }) {
  return <div className={styles.foot}>{children}</div>;
}
