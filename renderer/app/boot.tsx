import { lazy, Suspense, useEffect, useState, type ReactNode } from "react";
import { CommandsProvider } from "../session/commands.tsx";
import { DataProvider, useLoading } from "../session/data.tsx";
import { LanguageProvider } from "../session/language.tsx";
import { loadFaces } from "../styles/load-faces.ts";
import { useMessages } from "./messages.ts";
import { languageOfPage } from "./page-language.ts";
import { RenderBoundary } from "./render-boundary.tsx";
import { ThemeProvider } from "./theme-provider.tsx";
import { WholeFailure } from "./whole-failure.tsx";

const BootFailure = lazy(async () => ({ default: (await import("./boot-failure.tsx")).BootFailure }));

/** As long as the first screen may stay in a face of the system while there is something else to do. In ms. */
const FACES_MS = 500;

/** Whether something has ended, well or not. */
function useEnded(work: Promise<unknown>): boolean {
  const [ended, setEnded] = useState(false);
  useEffect(() => void work.catch(() => undefined).then(() => setEnded(true)), [work]);
  return ended;
}

interface BootProps {
  /** The reading of the first screen's files. When it fails the screen is read again when drawn, and says so. */
  screen: Promise<unknown>;
  children: ReactNode;
}

/** Loads what every screen needs, then draws it; what cannot be loaded says why and what to do. */
export function Boot(props: BootProps) {
  return (
    <ThemeProvider>
      <Loaded {...props} />
    </ThemeProvider>
  );
}

function Loaded({ screen, children }: BootProps) {
  const { app, catalogue, profile } = useLoading();
  const screenRead = useEnded(screen);
  const failed = [app, catalogue, profile].find((query) => query.error !== null);
  const settings = profile.data?.profile.settings;
  const language = languageOfPage(settings?.language, app.data?.systemLanguage);
  const isChosen = failed !== undefined || (app.data !== undefined && settings !== undefined);
  const messages = useMessages(isChosen ? language : null, language);
  const ready =
    app.data !== undefined &&
    catalogue.data !== undefined &&
    profile.data !== undefined &&
    messages !== undefined &&
    screenRead;
  useEffect(() => {
    // `AppReady` says when the first screen is drawn.
    if (!ready) document.documentElement.dataset["appState"] = failed === undefined ? "loading" : "failed";
    if (!ready && failed === undefined) return undefined;
    // Once something is seen, which they would only hold up. What cannot be read is drawn in a face of the system.
    const later = requestIdleCallback(() => void loadFaces().catch(() => undefined), { timeout: FACES_MS });
    return () => cancelIdleCallback(later);
  }, [ready, failed]);
  const retry = () =>
    void Promise.all([app, catalogue, profile].filter((q) => q.error !== null).map((q) => q.refetch()));
  if (messages === undefined) return null;
  return (
    <LanguageProvider messages={messages}>
      {ready ? (
        <RenderBoundary Fallback={WholeFailure}>
          <DataProvider app={app.data} builtIn={catalogue.data} state={profile.data}>
            <CommandsProvider>{children}</CommandsProvider>
          </DataProvider>
        </RenderBoundary>
      ) : (
        failed !== undefined && (
          <Suspense>
            <BootFailure error={failed.error} onRetry={retry} />
          </Suspense>
        )
      )}
    </LanguageProvider>
  );
}
