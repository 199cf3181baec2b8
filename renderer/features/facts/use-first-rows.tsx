import { Button } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useWords } from "../../session/language.tsx";
import styles from "./use-first-rows.module.css";

/** As many rows as one reads before asking for more. */
const PAGE = 50;

/** The first of many rows, and a button for more while there are. */
export function useFirstRows<T>(rows: readonly T[]): { first: readonly T[]; more: ReactNode } {
  const { t } = useWords();
  const [limit, setLimit] = useState(PAGE);
  const rest = rows.length - limit;
  return {
    first: rows.slice(0, limit),
    more: rest > 0 && (
      <Button className={styles.more} onClick={() => setLimit(limit + PAGE)}>
        {t("facts.more", { count: Math.min(rest, PAGE) })}
      </Button>
    ),
  };
}
