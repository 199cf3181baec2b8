import { IconSearch } from "@tabler/icons-react";
import { useWords } from "../session/language.tsx";
import { useView } from "../session/view.ts";
import styles from "./find-field.module.css";
import { OwnTextField } from "./own-text-field.tsx";

interface FindFieldProps {
  label: string;
  /** The part of the screen’s address that keeps what is looked for. */
  part: string;
  shown: number;
  all: number;
}

/** Finds in lists that are drawn in part, where the browser’s own search cannot see everything; says how many fit. */
export function FindField({ label, part, shown, all }: FindFieldProps) {
  const { t } = useWords();
  const [view, setView] = useView();
  return (
    <div className={styles.find}>
      <OwnTextField
        aria-label={label}
        placeholder={label}
        leftSection={<IconSearch size="1rem" stroke={1.75} aria-hidden="true" />}
        value={view(part)}
        onChange={(value) => setView(part, value)}
      />
      <span role="status" className="meta">
        {view(part).trim() !== "" && t("find.shown", { shown, all })}
      </span>
    </div>
  );
}
