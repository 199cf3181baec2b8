import type { Page } from "playwright/test";
import { translateIn, type Language, type Translate } from "../fixtures/words.ts";
import { AdviceScreen } from "./advice.ts";
import { BackupsScreen } from "./backups.ts";
import { CarryScreen } from "./carry.ts";
import { CompareScreen } from "./compare.ts";
import { CostsScreen } from "./costs.ts";
import { EmergencyScreen } from "./emergency.ts";
import { ExchangeScreen } from "./exchange.ts";
import { FactsFileScreen } from "./facts-file.ts";
import { FactsScreen } from "./facts.ts";
import { FixScreen } from "./fix.ts";
import { GuidesScreen } from "./guides.ts";
import { HistoryScreen } from "./history.ts";
import { OwnFactsScreen } from "./own-facts.ts";
import { SettingsScreen } from "./settings.ts";
import { ThingsScreen } from "./things.ts";
import { TripsScreen } from "./trips.ts";

export interface Screens {
  t: Translate;
  settings: SettingsScreen;
  things: ThingsScreen;
  backups: BackupsScreen;
  carry: CarryScreen;
  compare: CompareScreen;
  costs: CostsScreen;
  emergency: EmergencyScreen;
  exchange: ExchangeScreen;
  facts: FactsScreen;
  fix: FixScreen;
  guides: GuidesScreen;
  factsFile: FactsFileScreen;
  history: HistoryScreen;
  ownFacts: OwnFactsScreen;
  advice: AdviceScreen;
  trips: TripsScreen;
}

/** The screens of a page that speaks a language. */
export function screensOf(page: Page, language: Language): Screens {
  const t = translateIn(language);
  return {
    t,
    settings: new SettingsScreen(page, t),
    things: new ThingsScreen(page, t),
    backups: new BackupsScreen(page, t),
    carry: new CarryScreen(page, t),
    compare: new CompareScreen(page, t),
    costs: new CostsScreen(page, t),
    emergency: new EmergencyScreen(page, t),
    exchange: new ExchangeScreen(page, t),
    facts: new FactsScreen(page, t),
    fix: new FixScreen(page, t),
    guides: new GuidesScreen(page, t),
    factsFile: new FactsFileScreen(page, t),
    history: new HistoryScreen(page, t),
    ownFacts: new OwnFactsScreen(page, t),
    advice: new AdviceScreen(page, t),
    trips: new TripsScreen(page, t),
  };
}
