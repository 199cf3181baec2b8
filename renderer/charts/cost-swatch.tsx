import styles from "./cost-bar.module.css";

/** The parts of a bar, from its left: what it costs at the least, up to the usual, up to the most, and without an end. */
export const COST_PARTS = ["low", "likely", "high", "open"] as const;
export type CostPart = (typeof COST_PARTS)[number];

/** A part as it is drawn in the bar, for a legend; it does not need the chart library. */
export function CostSwatch({ part }: { part: CostPart }) {
  return <span className={`${styles.swatch} ${styles.part} ${styles[part]}`} aria-hidden="true" />;
}
