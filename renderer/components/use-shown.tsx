import { Button } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useWords } from "../session/language.tsx";

/** As many rows as are drawn at once: a file may bring thousands. */
const STEP = 100;

/** The first of many rows, and a button for more of them; null when all are there. */
export function useShown<T>(rows: readonly T[]): { shown: readonly T[]; more: ReactNode } {
  const { t } = useWords();
  const [count, setCount] = useState(STEP);
  const more =
    rows.length <= count ? null : (
      <p className="meta">
        {t("facts.shown", { shown: count, all: rows.length })}{" "}
        <Button size="xs" onClick={() => setCount(count + STEP)}>
          {t("exchange.more")}
        </Button>
      </p>
    );
  return { shown: rows.slice(0, count), more };
}
