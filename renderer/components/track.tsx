import type { ItemState } from "../../core/profile/trip.ts";
import styles from "./track.module.css";

/** Readiness: one cell per item, never a percentage. The counts stand beside it, so it is hidden from readers. */
export function Track({ states }: { states: readonly ItemState[] }) {
  return (
    <span className={styles.track} aria-hidden="true">
      {states.map((state, i) => (
        <i key={i} className={styles[state]} />
      ))}
    </span>
  );
}

const ORDER: ItemState[] = ["done", "not-needed", "doing", "blocked", "to-do"];

/** The states in the order of the track: settled, under way, blocked, to do. */
export function trackOrder(states: readonly ItemState[]): ItemState[] {
  return [...states].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
}
