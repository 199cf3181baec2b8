import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useState } from "react";
import { matchRoute, Route, Router, Switch, useRouter, type Parser } from "wouter";
import { AppReady } from "./app-ready.tsx";
import { Boot } from "./boot.tsx";
import { firstLocation, useHashLocation } from "./hash-location.ts";
import { Layout } from "./layout.tsx";
import { PRINT_PATH } from "./places.ts";
import { lazyScreen } from "./lazy-screen.tsx";
import { readScreenAt, readScreens, Screens } from "./screens.tsx";

// Only our own commands change what was read, so nothing is ever fetched again by itself.
const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: Infinity, retry: false, refetchOnWindowFocus: false } },
});

const PRINT = lazyScreen(async () => (await import("../print/print-trip-page.tsx")).PrintTripPage);

/** Begins to read the screen that the page was opened at. */
function readFirst(parser: Parser): Promise<unknown> {
  const location = firstLocation();
  return matchRoute(parser, PRINT_PATH, location)[0] ? PRINT.read() : readScreenAt(location, parser);
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

/** The other screens are read once the first stands. */
function ReadOn() {
  useEffect(() => void readScreens(), []);
  return null;
}

function PrintedPlan() {
  return (
    <Suspense>
      <PRINT.Screen />
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
            <Route path={PRINT_PATH} component={PrintedPlan} />
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
