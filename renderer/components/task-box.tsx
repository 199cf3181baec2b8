import type { ItemState } from "../../core/profile/item-mark.ts";
import styles from "./task-box.module.css";

/** The box of a task: square, because it is something to do. Drawn only; the control around it carries the name. */
export function TaskBox({ state, small = false }: { state: ItemState; small?: boolean }) {
  const edge =
    state === "blocked" ? styles.alert : state === "done" || state === "doing" ? styles.ink : styles.edge;
  return (
    <svg
      className={`drawing ${styles.box} ${edge} ${small ? styles.small : ""}`}
      viewBox="0 0 18 18"
      aria-hidden="true"
    >
      <rect
        x="1.75"
        y="1.75"
        width="14.5"
        height="14.5"
        rx="1.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
      />
      {INSIDE[state]}
    </svg>
  );
}

const INSIDE: Record<ItemState, React.ReactNode> = {
  "to-do": null,
  doing: <path d="M2 2h7v14H2z" fill="currentColor" />,
  done: (
    <>
      <path d="M1.5 1.5h15v15h-15z" fill="currentColor" />
      <path className={styles.tick} d="M4.6 9.3l3 3 5.8-6.4" fill="none" strokeWidth="2" />
    </>
  ),
  "not-needed": <path className={styles.ink} d="M5 9h8" stroke="currentColor" strokeWidth="1.75" />,
  blocked: <path d="M5.5 5.5l7 7M12.5 5.5l-7 7" stroke="currentColor" strokeWidth="2" />,
};
