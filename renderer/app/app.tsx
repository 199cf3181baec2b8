import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { Suspense, useEffect, useState } from "react";
import { Route, Router, Switch, useLocation, useRouter } from "wouter";
import { AppReady } from "./app-ready.tsx";
import { Boot } from "./boot.tsx";
import { useHashLocation } from "./hash-location.ts";
import { Layout } from "./layout.tsx";
import { PRINT_PATH } from "./places.ts";
import { lazyScreen } from "./lazy-screen.tsx";
import { readScreenAt, readScreens, Screens } from "./screens.tsx";

// Only our own commands change what was read, so nothing is ever fetched again by itself.
const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: Infinity, retry: false, refetchOnWindowFocus: false } },
});

const PRINT = lazyScreen(async () => (await import("../print/print-trip-page.tsx")).PrintTripPage);

/** Reads the screen that is asked for while its data are read, and the others once it stands. */
function ReadAhead() {
  const [location] = useLocation();
  const { parser } = useRouter();
  useState(() => readScreenAt(location, parser));
  return null;
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
  return (
    <QueryClientProvider client={queries}>
      {/* oxlint-disable-next-line react/hooks -- this is how the router takes its source of locations */}
      <Router hook={useHashLocation}>
        <ReadAhead />
        <Boot>
          <Switch>
            <Route path={PRINT_PATH} component={PrintedPlan} />
            <Route>
              <Layout>
                <Screens />
                <ReadOn />
              </Layout>
            </Route>
          </Switch>
        </Boot>
      </Router>
    </QueryClientProvider>
  );
}
