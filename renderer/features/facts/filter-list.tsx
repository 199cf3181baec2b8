import { useId } from "react";
import styles from "./filter-list.module.css";

interface FilterListProps {
  title: string;
  /** The value in force, or "". */
  chosen: string;
  onChoose: (value: string) => void;
  choices: readonly { value: string; text: string; count: number }[];
}

/** Values with their counts; pressing one narrows the list to it, pressing it again lets go. */
export function FilterList({ title, chosen, onChoose, choices }: FilterListProps) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.group}>
      <h2 id={id}>{title}</h2>
      {choices
        .filter(({ value, count }) => count > 0 || value === chosen)
        .map(({ value, text, count }) => (
          <button
            key={value}
            type="button"
            className={styles.choice}
            aria-pressed={value === chosen}
            onClick={() => onChoose(value === chosen ? "" : value)}
          >
            <span>{text}</span>
            <span className="number">{count}</span>
          </button>
        ))}
    </div>
  );
}
