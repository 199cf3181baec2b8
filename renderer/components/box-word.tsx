import styles from "./box-word.module.css";

/** A word in a hairline box after a name: it is mine, I wrote it. */
export function BoxWord({ children }: { children: string }) {
  return <span className={styles.word}>{children}</span>;
}
