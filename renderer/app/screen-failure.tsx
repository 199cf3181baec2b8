import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useLocation } from "wouter";
import { LinkButton } from "../components/link-button.tsx";
import { Page } from "../components/page.tsx";
import { useWords } from "../session/language.tsx";
import { FailureNote } from "./failure-note.tsx";
import type { DrawnInstead } from "./render-boundary.tsx";
import styles from "./boot.module.css";

/** A screen that could not be drawn: what is safe, and the ways on. The rail beside it works as ever. */
export function ScreenFailure({ error, onRetry }: DrawnInstead) {
  const { t } = useWords();
  const [location] = useLocation();
  const place = useRef<HTMLDivElement>(null);
  // The focus was on what is gone; a try that fails draws this anew.
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      <Page title={t("screen.failed")}>
        <FailureNote title={t("screen.failed.text")} error={error} />
        <p className={styles.ways}>
          <Button variant="filled" onClick={onRetry}>
            {t("boot.retry")}
          </Button>
          {location !== "/" && <LinkButton to="/">{t("screen.failed.today")}</LinkButton>}
        </p>
      </Page>
    </div>
  );
}
