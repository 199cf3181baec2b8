import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { Route, Router, Switch } from "wouter";
import { PrintTripPage } from "../print/print-trip-page.tsx";
import { Boot } from "./boot.tsx";
import { useHashLocation } from "./hash-location.ts";
import { Layout } from "./layout.tsx";
import { PRINT_PATH } from "./places.ts";
import { Screens } from "./screens.tsx";

// Only our own commands change what was read, so nothing is ever fetched again by itself.
const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: Infinity, retry: false, refetchOnWindowFocus: false } },
});

export function App() {
  return (
    <QueryClientProvider client={queries}>
      {/* oxlint-disable-next-line react/hooks -- this is how the router takes its source of locations */}
      <Router hook={useHashLocation}>
        <Boot>
          <Switch>
            <Route path={PRINT_PATH} component={PrintTripPage} />
            <Route>
              <Layout>
                <Screens />
              </Layout>
            </Route>
          </Switch>
        </Boot>
      </Router>
    </QueryClientProvider>
  );
}
