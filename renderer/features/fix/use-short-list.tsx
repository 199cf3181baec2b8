import { Button } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useWords } from "../../session/language.tsx";
import styles from "./use-short-list.module.css";

/** More than these are folded away: what comes later is seldom reached. */
const SHOWN = 6;

/** The first of a list, and a button that shows the rest and folds it away again. */
export function useShortList<T>(all: readonly T[]): { shown: readonly T[]; more: ReactNode } {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return {
    shown: open ? all : all.slice(0, SHOWN),
    more: all.length > SHOWN && (
      <p className={styles.more}>
        <Button
          size="compact-sm"
          variant="transparent"
          aria-expanded={open}
          onClick={() => setOpen((now) => !now)}
        >
          {open ? t("fix.less") : t("fix.more", { count: all.length - SHOWN })}
        </Button>
      </p>
    ),
  };
}
