import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import styles from "./boot.module.css";
import { useWords } from "../session/language.tsx";
import { FailureNote } from "./failure-note.tsx";
import type { DrawnInstead } from "./render-boundary.tsx";

/** Not even what stands around the screens could be drawn: what is safe, and loading everything anew. */
export function WholeFailure({ error }: Pick<DrawnInstead, "error">) {
  const { t } = useWords();
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    place.current?.focus();
    // Whoever waits for the page, to print it, need not wait for the time limit.
    document.documentElement.dataset["printState"] = "failed";
  }, []);
  return (
    <main ref={place} tabIndex={-1} className={styles.failure}>
      <h1>{t("screen.whole")}</h1>
      <FailureNote title={t("screen.whole.text")} error={error} />
      <p className={styles.ways}>
        <Button variant="filled" onClick={() => window.location.reload()}>
          {t("screen.whole.reload")}
        </Button>
      </p>
    </main>
  );
}
