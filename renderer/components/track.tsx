import type { StateCounts } from "../../core/checklist/progress.ts";
import type { ItemState } from "../../core/profile/item-mark.ts";
import styles from "./track.module.css";

/** Beyond this many items a cell of one would be no wider than its border. */
const MOST_CELLS = 60;

/** The order of the track: settled, under way, blocked, to do. */
const ORDER: readonly ItemState[] = ["done", "not-needed", "doing", "blocked", "to-do"];

/**
 * Readiness: one cell per item, never a percentage; of very many items one stretch per state, as long as its share. The
 * counts stand beside it, so it is hidden from readers.
 */
export function Track({ states }: { states: StateCounts }) {
  const total = ORDER.reduce((sum, state) => sum + states[state], 0);
  return (
    <span className={styles.track} aria-hidden="true">
      {ORDER.map((state) =>
        total > MOST_CELLS
          ? states[state] > 0 && (
              <i
                key={state}
                className={`${styles.stretch} ${styles[state]}`}
                style={{ flexGrow: states[state] }}
              />
            )
          : Array.from({ length: states[state] }, (_, i) => (
              <i key={`${state} ${i}`} className={styles[state]} />
            )),
      )}
    </span>
  );
}
