import { Button } from "@mantine/core";
import { useEffect, type ReactNode } from "react";
import { CallError } from "../../contract/errors.ts";
import { Banner } from "../components/banner.tsx";
import { CommandsProvider } from "./commands.tsx";
import { DataProvider, useLoading } from "./data.tsx";
import { useErrorText } from "./error-text.ts";
import { LanguageProvider, useWords } from "./language.tsx";
import styles from "./boot.module.css";
import { languageOfPage } from "./page-language.ts";
import { ThemeProvider } from "./theme-provider.tsx";

/** Loads what every screen needs, then draws it; what cannot be loaded says why and what to do. */
export function Boot({ children }: { children: ReactNode }) {
  const { app, catalogue, profile } = useLoading();
  const failed = [app, catalogue, profile].find((query) => query.error !== null);
  const ready = app.data !== undefined && catalogue.data !== undefined && profile.data !== undefined;
  const settings = profile.data?.profile.settings;
  const language = languageOfPage(settings?.language, app.data?.systemLanguage);
  useEffect(() => {
    document.documentElement.dataset["appState"] = ready
      ? "ready"
      : failed === undefined
        ? "loading"
        : "failed";
  }, [ready, failed]);
  const retry = () =>
    void Promise.all([app, catalogue, profile].filter((q) => q.error !== null).map((q) => q.refetch()));
  return (
    <ThemeProvider theme={settings?.theme ?? "system"}>
      <LanguageProvider language={language}>
        {ready ? (
          <DataProvider app={app.data} builtIn={catalogue.data} state={profile.data}>
            <CommandsProvider>{children}</CommandsProvider>
          </DataProvider>
        ) : (
          failed !== undefined && <BootFailure error={failed.error} onRetry={retry} />
        )}
      </LanguageProvider>
    </ThemeProvider>
  );
}

function BootFailure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useWords();
  const errorText = useErrorText();
  const known = error instanceof CallError ? error : new CallError("shell.unreachable");
  return (
    <main className={styles.failure}>
      <h1>{t("boot.failed")}</h1>
      <Banner
        tone="alert"
        title={errorText(known)}
        code={t("error.code", { code: known.code })}
        action={
          <Button size="xs" onClick={onRetry}>
            {t("boot.retry")}
          </Button>
        }
      >
        {t("boot.safe")}
      </Banner>
    </main>
  );
}
