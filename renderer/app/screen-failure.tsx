import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useLocation } from "wouter";
import { Banner } from "../components/banner.tsx";
import { LinkButton } from "../components/link-button.tsx";
import { Page } from "../components/page.tsx";
import { useWords } from "../session/language.tsx";
import type { DrawnInstead } from "./render-boundary.tsx";
import styles from "./boot.module.css";

/** A code for what was thrown while drawing. It says no more than the kind of the error. */
export function renderErrorCode(error: unknown): string {
  return `screen.${error instanceof Error ? error.name : typeof error}`;
}

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
        <Banner
          tone="alert"
          title={t("screen.failed.text")}
          code={t("error.code", { code: renderErrorCode(error) })}
        >
          {t("error.safe")}
        </Banner>
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
