import type { ComponentType } from "react";
import { Route, Switch } from "wouter";
import { NotFound } from "../components/not-found.tsx";
import { AdvicePage } from "../features/advice/advice-page.tsx";
import { BackupPage } from "../features/backups/backup-page.tsx";
import { BackupsPage } from "../features/backups/backups-page.tsx";
import { BeforeAfterPage } from "../features/compare/before-after-page.tsx";
import { BeforeAfterListPage } from "../features/compare/before-after-list-page.tsx";
import { ComparePage } from "../features/compare/compare-page.tsx";
import { PlacesPage } from "../features/compare/places-page.tsx";
import { SafetyPage } from "../features/compare/safety-page.tsx";
import { SideBySidePage } from "../features/compare/side-by-side-page.tsx";
import { SimsPage } from "../features/compare/sims-page.tsx";
import { ExchangePage } from "../features/exchange/exchange-page.tsx";
import { CheckPage } from "../features/facts/check-page.tsx";
import { FactsPage } from "../features/facts/facts-page.tsx";
import { RecordPage } from "../features/facts/record-page.tsx";
import { SourcePage } from "../features/facts/source-page.tsx";
import { EditPage } from "../features/own-facts/edit-page.tsx";
import { NewPage } from "../features/own-facts/new-page.tsx";
import { OwnPage } from "../features/own-facts/own-page.tsx";
import { HistoryPage } from "../features/history/history-page.tsx";
import { ProtectionPage } from "../features/protection/protection-page.tsx";
import { SettingsPage } from "../features/settings/settings-page.tsx";
import { ThingsPage } from "../features/things/things-page.tsx";
import { TodayPage } from "../features/today/today-page.tsx";
import { NewTripPage } from "../features/trips/new-trip-page.tsx";
import { TripRoute } from "../features/trips/trip-route.tsx";
import { TripsPage } from "../features/trips/trips-page.tsx";
import { useWords } from "../session/language.tsx";
import { PATHS, type PlacePath } from "./places.ts";

/** Every place and its screen. */
const SCREENS: Record<PlacePath, ComponentType> = {
  "/": TodayPage,
  "/things/:person?": ThingsPage,
  "/compare/before-after": BeforeAfterListPage,
  "/compare/before-after/:id": BeforeAfterPage,
  "/compare/safety/:cell?": SafetyPage,
  "/compare/places/:cell?": PlacesPage,
  "/compare/sims/:cell?": SimsPage,
  "/compare/side-by-side/:cell?": SideBySidePage,
  "/compare/:cell?": ComparePage,
  "/advice/:scenario?": AdvicePage,
  "/trips": TripsPage,
  "/trips/new": NewTripPage,
  "/trips/:id/edit": () => <TripRoute edit />,
  "/trips/:id": TripRoute,
  "/facts": FactsPage,
  "/facts/check": CheckPage,
  "/facts/own": OwnPage,
  "/facts/own/new/:kind": NewPage,
  "/facts/own/edit/:folder/:id": EditPage,
  "/facts/sources/:id": SourcePage,
  "/facts/:folder/:id": RecordPage,
  "/settings/backups": BackupsPage,
  "/settings/backups/:id": BackupPage,
  "/settings/lock": ProtectionPage,
  "/settings": SettingsPage,
  "/settings/history": HistoryPage,
  "/settings/export-import": ExchangePage,
};

export function Screens() {
  return (
    <Switch>
      {PATHS.map((path) => (
        <Route key={path} path={path} component={SCREENS[path]} />
      ))}
      <Route component={NoSuchScreen} />
    </Switch>
  );
}

function NoSuchScreen() {
  const { t } = useWords();
  const title = t("not-found.title");
  return (
    <NotFound where={title} title={title} text={t("not-found.text")} to="/" action={t("not-found.action")} />
  );
}
