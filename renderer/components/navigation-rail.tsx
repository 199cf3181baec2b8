import {
  IconBook2,
  IconCreditCard,
  IconHome,
  IconRoute,
  IconScale,
  IconSettings,
  IconTable,
} from "@tabler/icons-react";
import { lazy, Suspense, type MouseEvent } from "react";
import { Link, useLocation } from "wouter";
import { sourceDate } from "../../core/i18n/dates.ts";
import { useData } from "../app/data.tsx";
import { useWords } from "../app/language.tsx";
import { BrandMark } from "./brand-mark.tsx";
import styles from "./navigation-rail.module.css";

/** Its hints bring what places things beside others, which the first screen can do without. */
const StepButtons = lazy(async () => ({ default: (await import("./step-buttons.tsx")).StepButtons }));

interface Place {
  to: string;
  label: "nav.today" | "nav.trips" | "nav.compare" | "nav.advice";
  Icon: typeof IconHome;
}

const PLACES: Place[] = [
  { to: "/", label: "nav.today", Icon: IconHome },
  { to: "/trips", label: "nav.trips", Icon: IconRoute },
  { to: "/compare", label: "nav.compare", Icon: IconTable },
  { to: "/advice", label: "nav.advice", Icon: IconScale },
];

/** The address' fragment is the route, so the jump is made by hand. */
function skipToPage(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById("main")?.focus();
}

/** The one list of places. It shows what exists and nothing else. */
export function NavigationRail() {
  const { t, language } = useWords();
  const { profile, catalogue } = useData();
  const owner = profile.people[0];
  return (
    <header className={styles.rail}>
      <a className={styles.skip} href="#main" onClick={skipToPage}>
        {t("nav.skip")}
      </a>
      <div className={styles.brand}>
        <BrandMark />
        <span>{t("app.name")}</span>
      </div>
      <nav className={styles.places} aria-label={t("nav.label")}>
        {PLACES.map(({ to, label, Icon }) => (
          <RailLink key={to} to={to} text={t(label)} Icon={Icon} />
        ))}
        <div className={styles.gap} />
        <RailLink to="/things" text={t("nav.things")} Icon={IconCreditCard} />
        <RailLink to="/facts" text={t("nav.facts-page")} Icon={IconBook2} />
        <div className={styles.foot} />
        <div className={styles.steps}>
          <Suspense>
            <StepButtons />
          </Suspense>
        </div>
        <RailLink to="/settings" text={t("nav.settings")} Icon={IconSettings} />
      </nav>
      <p className={styles.who}>
        <b>{owner === undefined ? t("nav.profile.empty") : t("nav.profile", { name: owner.name })}</b>
        {t("nav.facts", { date: sourceDate(catalogue.about.newest.slice(0, 7), language) })}
      </p>
    </header>
  );
}

function RailLink({ to, text, Icon }: { to: string; text: string; Icon: typeof IconHome }) {
  const [location] = useLocation();
  const here = to === "/" ? location === "/" : location === to || location.startsWith(`${to}/`);
  return (
    <Link href={to} className={styles.place} aria-current={here ? "page" : undefined}>
      <Icon size="1.125rem" stroke={1.75} aria-hidden="true" />
      <span>{text}</span>
    </Link>
  );
}
