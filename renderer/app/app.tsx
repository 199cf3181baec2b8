import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useState } from "react";
import { matchRoute, Route, Router, Switch, useRouter, type Parser } from "wouter";
import { AppReady } from "./app-ready.tsx";
import { Boot } from "./boot.tsx";
import { firstLocation, useHashLocation } from "./hash-location.ts";
import { Layout } from "./layout.tsx";
import { PRINT_PATHS, type PrintPath } from "./places.ts";
import { lazyScreen, type LazyScreen } from "./lazy-screen.tsx";
import { readScreenAt, readScreens, Screens } from "./screens.tsx";

// Only our own commands change what was read, so nothing is ever fetched again by itself.
const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: Infinity, retry: false, refetchOnWindowFocus: false } },
});

const PRINTED: Record<PrintPath, LazyScreen> = {
  "/print/trip/:id": lazyScreen(async () => (await import("../print/print-trip-page.tsx")).PrintTripPage),
  "/print/guide/:id/:person?": lazyScreen(
    async () => (await import("../print/print-guide-page.tsx")).PrintGuidePage,
  ),
};

/** Begins to read the screen that the page was opened at. */
function readFirst(parser: Parser): Promise<unknown> {
  const location = firstLocation();
  const printed = PRINT_PATHS.find((path) => matchRoute(parser, path, location)[0]);
  return printed === undefined ? readScreenAt(location, parser) : PRINTED[printed].read();
}

const Opened = lazy(async () => ({ default: (await import("./opened.tsx")).OpenedFromOutside }));

/** What the system hands over; a browser is handed nothing. */
function FromOutside() {
  return (
    window.carryall !== undefined && (
      <Suspense>
        <Opened />
      </Suspense>
    )
  );
}

/** How long the first screen is left alone, to be drawn and pressed, before the others are read. In ms. */
const REST_MS = 1500;

/** The other screens are read once the first has stood a while. */
function ReadOn() {
  useEffect(() => {
    const timer = setTimeout(() => void readScreens(), REST_MS);
    return () => clearTimeout(timer);
  }, []);
  return null;
}

function Printed({ path }: { path: PrintPath }) {
  const { Screen } = PRINTED[path];
  return (
    <Suspense>
      <Screen />
      <AppReady />
    </Suspense>
  );
}

export function App() {
  const { parser } = useRouter();
  // Read while its data are: drawn before it is there, it would come a third of a second late.
  const [screen] = useState(() => readFirst(parser));
  return (
    <QueryClientProvider client={queries}>
      {/* oxlint-disable-next-line react/hooks -- this is how the router takes its source of locations */}
      <Router hook={useHashLocation}>
        <Boot screen={screen}>
          <Switch>
            {PRINT_PATHS.map((path) => (
              <Route key={path} path={path}>
                <Printed path={path} />
              </Route>
            ))}
            <Route>
              <Layout>
                <Screens />
                <ReadOn />
                <FromOutside />
              </Layout>
            </Route>
          </Switch>
        </Boot>
      </Router>
    </QueryClientProvider>
  );
}
