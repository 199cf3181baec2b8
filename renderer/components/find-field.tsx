import { IconSearch } from "@tabler/icons-react";
import { useWords } from "../session/language.tsx";
import styles from "./find-field.module.css";
import { OwnTextField } from "./own-text-field.tsx";

interface FindFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  shown: number;
  all: number;
}

/** Finds in lists that are drawn in part, where the browser’s own search cannot see everything; says how many fit. */
export function FindField({ label, value, onChange, shown, all }: FindFieldProps) {
  const { t } = useWords();
  return (
    <div className={styles.find}>
      <OwnTextField
        aria-label={label}
        placeholder={label}
        leftSection={<IconSearch size="1rem" stroke={1.75} aria-hidden="true" />}
        value={value}
        onChange={onChange}
      />
      <span role="status" className="meta">
        {value.trim() !== "" && t("find.shown", { shown, all })}
      </span>
    </div>
  );
}
