import type { Level } from "../../core/catalogue/level.ts";
import styles from "./mark.module.css";

/** The shape of a verdict: a disc, half a disc, a cross, a ring of dots. Always beside its text, so hidden from readers. */
export function Mark({ level, large = false }: { level: Level; large?: boolean }) {
  return (
    <svg
      className={`drawing ${styles.mark} ${styles[level]} ${large ? styles.large : ""}`}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      {SHAPES[level]}
    </svg>
  );
}

const SHAPES: Record<Level, React.ReactNode> = {
  supported: <circle cx="8" cy="8" r="6" fill="currentColor" />,
  partial: (
    <>
      <circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 2.75a5.25 5.25 0 0 0 0 10.5z" fill="currentColor" />
    </>
  ),
  unsupported: (
    <path
      d="M3.4 3.4l9.2 9.2M12.6 3.4l-9.2 9.2"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.2"
      strokeLinecap="square"
    />
  ),
  unknown: (
    <circle
      cx="8"
      cy="8"
      r="5.387"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeDasharray=".01 4.231"
    />
  ),
};
