import type { ReactNode } from "react";
import styles from "./page.module.css";

interface PageProps {
  /** Where am I: a line over the title. */
  eyebrow?: ReactNode;
  /** The question or the verdict. */
  title: ReactNode;
  /** At the right, on the title's baseline; at most one filled button. */
  actions?: ReactNode;
  /** Grids may be wider than text. */
  wide?: boolean;
  children: ReactNode;
}

/** A page with its header. */
export function Page({ eyebrow, title, actions, wide = false, children }: PageProps) {
  return (
    <div className={`${styles.page} ${wide ? styles.wide : ""}`}>
      <div className={styles.head}>
        {eyebrow !== undefined && <p className={styles.eyebrow}>{eyebrow}</p>}
        <h1>{title}</h1>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </div>
  );
}
