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
import { useWords } from "./language.tsx";

/** Every address and its screen. */
export function Screens() {
  return (
    <Switch>
      <Route path="/" component={TodayPage} />
      <Route path="/things/:person?" component={ThingsPage} />
      <Route path="/compare/before-after" component={BeforeAfterListPage} />
      <Route path="/compare/before-after/:id" component={BeforeAfterPage} />
      <Route path="/compare/safety/:cell?" component={SafetyPage} />
      <Route path="/compare/places/:cell?" component={PlacesPage} />
      <Route path="/compare/sims/:cell?" component={SimsPage} />
      <Route path="/compare/side-by-side/:cell?" component={SideBySidePage} />
      <Route path="/compare/:cell?" component={ComparePage} />
      <Route path="/advice/:scenario?" component={AdvicePage} />
      <Route path="/trips" component={TripsPage} />
      <Route path="/trips/new" component={NewTripPage} />
      <Route path="/trips/:id/edit">
        <TripRoute edit />
      </Route>
      <Route path="/trips/:id">
        <TripRoute />
      </Route>
      <Route path="/facts" component={FactsPage} />
      <Route path="/facts/check" component={CheckPage} />
      <Route path="/facts/own" component={OwnPage} />
      <Route path="/facts/own/new/:kind" component={NewPage} />
      <Route path="/facts/own/edit/:folder/:id" component={EditPage} />
      <Route path="/facts/sources/:id" component={SourcePage} />
      <Route path="/facts/:folder/:id" component={RecordPage} />
      <Route path="/settings/backups" component={BackupsPage} />
      <Route path="/settings/backups/:id" component={BackupPage} />
      <Route path="/settings/lock" component={ProtectionPage} />
      <Route path="/settings" component={SettingsPage} />
      <Route path="/settings/history" component={HistoryPage} />
      <Route path="/settings/export-import" component={ExchangePage} />
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
