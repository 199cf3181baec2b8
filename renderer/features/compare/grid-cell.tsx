import { IconPencil } from "@tabler/icons-react";
import type { Answer } from "../../../core/compatibility/answer.ts";
import { Mark } from "../../components/mark.tsx";
import styles from "./grid-table.module.css";

interface GridCellButtonProps {
  cell: Answer;
  /** `row:column`, for the arrow keys. */
  at: string;
  id: string;
  text: string;
  name: string;
  /** An entry of the person’s own decides; its name says so too. */
  own: boolean;
  open: boolean;
  reachable: boolean;
  onFocus: () => void;
  onToggle: () => void;
}

/** A cell: a button that fills it and opens its notes. */
export function GridCellButton({
  cell,
  at,
  id,
  text,
  name,
  own,
  open,
  reachable,
  onFocus,
  onToggle,
}: GridCellButtonProps) {
  return (
    <button
      type="button"
      className={cell.level === "unknown" || cell.level === null ? styles.unknown : undefined}
      data-cell={at}
      data-pair={id}
      tabIndex={reachable ? 0 : -1}
      onFocus={onFocus}
      aria-label={name}
      aria-expanded={open}
      onClick={onToggle}
    >
      {cell.level !== null && <Mark level={cell.level} />}
      <span>{text}</span>
      {own && <IconPencil className={styles.own} size="0.875rem" stroke={1.75} aria-hidden="true" />}
    </button>
  );
}
