import type { ReactNode } from "react";
import { Link } from "wouter";
import styles from "./empty-state.module.css";

interface EmptyStateProps {
  title: string;
  children: ReactNode;
  action?: ReactNode;
  /** The one thing to do, where that is to go somewhere else. */
  go?: { to: string; text: string };
}

/** Nothing here yet: a dotted route, one sentence, one thing to do. */
export function EmptyState({ title, children, action, go }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <div className={styles.route} aria-hidden="true">
        <i />
        <i />
        <i />
      </div>
      <h2>{title}</h2>
      <p>{children}</p>
      {action}
      {go !== undefined && (
        <Link className="go" href={go.to}>
          {go.text}
        </Link>
      )}
    </div>
  );
}
