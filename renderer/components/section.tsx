import { useId, type ReactNode } from "react";
import styles from "./section.module.css";

interface SectionProps {
  title: ReactNode;
  /** At the right of the head: a count, the basis. */
  meta?: ReactNode;
  /** The part in hand (form, drill) hangs from an accent rule. */
  inHand?: boolean;
  className?: string | undefined;
  children: ReactNode;
}

/** A section: a 2 px rule, a title, then whatever hangs from it. */
export function Section({ title, meta, inHand = false, className = "", children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={className}>
      <div className={`${styles.head} ${inHand ? styles.inHand : ""}`}>
        <h2 id={id}>{title}</h2>
        {meta !== undefined && <span className={styles.meta}>{meta}</span>}
      </div>
      {children}
    </section>
  );
}
