import { Suspense } from "react";
import { matchRoute, Route, Switch, type Parser } from "wouter";
import { NotFound } from "../components/not-found.tsx";
import { useWords } from "../session/language.tsx";
import { AppReady } from "./app-ready.tsx";
import { lazyScreen, type LazyScreen } from "./lazy-screen.tsx";
import { PATHS, type PlacePath } from "./places.ts";

/** Every place and its screen. */
const SCREENS: Record<PlacePath, LazyScreen> = {
  "/": lazyScreen(async () => (await import("../features/today/today-page.tsx")).TodayPage),
  "/things/:person?": lazyScreen(async () => (await import("../features/things/things-page.tsx")).ThingsPage),
  "/carry/:trip?": lazyScreen(async () => (await import("../features/carry/carry-page.tsx")).CarryPage),
  "/compare/before-after": lazyScreen(
    async () => (await import("../features/compare/before-after-list-page.tsx")).BeforeAfterListPage,
  ),
  "/compare/before-after/:id": lazyScreen(
    async () => (await import("../features/compare/before-after-page.tsx")).BeforeAfterPage,
  ),
  "/compare/safety/:cell?": lazyScreen(
    async () => (await import("../features/compare/safety-page.tsx")).SafetyPage,
  ),
  "/compare/places/:cell?": lazyScreen(
    async () => (await import("../features/compare/places-page.tsx")).PlacesPage,
  ),
  "/compare/sims/:cell?": lazyScreen(
    async () => (await import("../features/compare/sims-page.tsx")).SimsPage,
  ),
  "/compare/side-by-side/:cell?": lazyScreen(
    async () => (await import("../features/compare/side-by-side-page.tsx")).SideBySidePage,
  ),
  "/compare/:cell?": lazyScreen(
    async () => (await import("../features/compare/compare-page.tsx")).ComparePage,
  ),
  "/advice/:scenario?": lazyScreen(
    async () => (await import("../features/advice/advice-page.tsx")).AdvicePage,
  ),
  "/trips": lazyScreen(async () => (await import("../features/trips/trips-page.tsx")).TripsPage),
  "/trips/new": lazyScreen(async () => (await import("../features/trips/new-trip-page.tsx")).NewTripPage),
  "/trips/:id/edit": lazyScreen(async () => {
    const { TripRoute } = await import("../features/trips/trip-route.tsx");
    return () => <TripRoute edit />;
  }),
  "/trips/:id/costs": lazyScreen(async () => (await import("../features/costs/costs-route.tsx")).CostsRoute),
  "/trips/:id": lazyScreen(async () => (await import("../features/trips/trip-route.tsx")).TripRoute),
  "/lost": lazyScreen(async () => (await import("../features/emergency/lost-page.tsx")).LostPage),
  "/staff": lazyScreen(async () => (await import("../features/emergency/staff-page.tsx")).StaffPage),
  "/fix/:symptom?": lazyScreen(async () => (await import("../features/fix/fix-page.tsx")).FixPage),
  "/guides": lazyScreen(async () => (await import("../features/guides/guides-page.tsx")).GuidesPage),
  "/guides/read/:id": lazyScreen(
    async () => (await import("../features/guides/article-page.tsx")).ArticlePage,
  ),
  "/guides/:id": lazyScreen(async () => (await import("../features/guides/guide-page.tsx")).GuidePage),
  "/facts": lazyScreen(async () => (await import("../features/facts/facts-page.tsx")).FactsPage),
  "/facts/check": lazyScreen(async () => (await import("../features/facts/check-page.tsx")).CheckPage),
  "/facts/own": lazyScreen(async () => (await import("../features/own-facts/own-page.tsx")).OwnPage),
  "/facts/own/new/:kind": lazyScreen(
    async () => (await import("../features/own-facts/new-page.tsx")).NewPage,
  ),
  "/facts/own/edit/:folder/:id": lazyScreen(
    async () => (await import("../features/own-facts/edit-page.tsx")).EditPage,
  ),
  "/facts/sources/:id": lazyScreen(
    async () => (await import("../features/facts/source-page.tsx")).SourcePage,
  ),
  "/facts/:folder/:id": lazyScreen(
    async () => (await import("../features/facts/record-page.tsx")).RecordPage,
  ),
  "/settings/backups": lazyScreen(
    async () => (await import("../features/backups/backups-page.tsx")).BackupsPage,
  ),
  "/settings/backups/:id": lazyScreen(
    async () => (await import("../features/backups/backup-page.tsx")).BackupPage,
  ),
  "/settings/lock": lazyScreen(
    async () => (await import("../features/protection/protection-page.tsx")).ProtectionPage,
  ),
  "/settings": lazyScreen(async () => (await import("../features/settings/settings-page.tsx")).SettingsPage),
  "/settings/facts": lazyScreen(
    async () => (await import("../features/facts-file/facts-file-page.tsx")).FactsFilePage,
  ),
  "/settings/history": lazyScreen(
    async () => (await import("../features/history/history-page.tsx")).HistoryPage,
  ),
  "/settings/export-import": lazyScreen(
    async () => (await import("../features/exchange/exchange-page.tsx")).ExchangePage,
  ),
};

/** Begins to read the screen of an address, beside all that it will be drawn from. */
export async function readScreenAt(location: string, parser: Parser): Promise<unknown> {
  const path = PATHS.find((pattern) => matchRoute(parser, pattern, location)[0]);
  return path === undefined ? undefined : SCREENS[path].read();
}

/** Reads all screens, one after the other, while nothing else is to be done; up to one that cannot be read. */
export async function readScreens(): Promise<void> {
  try {
    for (const { read } of Object.values(SCREENS)) {
      await new Promise((idle) => requestIdleCallback(idle));
      await read();
    }
  } catch {
    // Nobody answers any more: each screen says so when it is opened.
  }
}

export function Screens() {
  return (
    <Suspense>
      <Switch>
        {PATHS.map((path) => (
          <Route key={path} path={path} component={SCREENS[path].Screen} />
        ))}
        <Route component={NoSuchScreen} />
      </Switch>
      <AppReady />
    </Suspense>
  );
}

function NoSuchScreen() {
  const { t } = useWords();
  return <NotFound where={t("gone.page.title")} what="page" to="/" action={t("not-found.action")} />;
}
