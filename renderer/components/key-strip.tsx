import type { ReactNode } from "react";
import styles from "./key-strip.module.css";

export interface KeyFigure {
  label: ReactNode;
  value: ReactNode;
  /** Takes what room is left: for a track. */
  wide?: boolean;
}

/** Key figures between two rules, split by hairlines: label over value. */
export function KeyStrip({ figures }: { figures: KeyFigure[] }) {
  return (
    <dl className={styles.strip}>
      {figures.map((figure, i) => (
        <div key={i} className={figure.wide ? styles.wide : undefined}>
          <dt>{figure.label}</dt>
          <dd>{figure.value}</dd>
        </div>
      ))}
    </dl>
  );
}
