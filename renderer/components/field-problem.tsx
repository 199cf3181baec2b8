import { IconAlertTriangle } from "@tabler/icons-react";
import styles from "./field-problem.module.css";

/** What is wrong with a field and what to enter; said at once, and marked by more than colour. */
export function FieldProblem({ children }: { children: string }) {
  return (
    <span className={styles.problem} role="alert">
      <IconAlertTriangle size="1rem" stroke={1.75} aria-hidden="true" />
      <span>{children}</span>
    </span>
  );
}
