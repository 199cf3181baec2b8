import styles from "./now-line.module.css";

/** Today, as a line across a list: overdue above, future below. */
export function NowLine({ children }: { children: React.ReactNode }) {
  return <p className={styles.now}>{children}</p>;
}
