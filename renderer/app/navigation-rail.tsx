import type { IconHome } from "@tabler/icons-react";
import { lazy, Suspense, useDeferredValue, type ComponentType, type MouseEvent } from "react";
import { Link, useLocation } from "wouter";
import { sourceDate } from "../../core/i18n/dates.ts";
import { useData } from "../session/data.tsx";
import { useWords } from "../session/language.tsx";
import { BrandMark } from "../components/brand-mark.tsx";
import { railPlaces, type RailPart } from "./places.ts";
import styles from "./navigation-rail.module.css";

/**
 * Its hints bring what places things beside others, which the first screen can do without. When the file cannot be read
 * nobody answers any more, which the next call says; the page stays, and the keys for undo work.
 */
const StepButtons = lazy<ComponentType>(() =>
  import("../components/step-buttons.tsx").then(
    (file) => ({ default: file.StepButtons }),
    () => ({ default: () => null }),
  ),
);

/** Its place is kept meanwhile: asked for any earlier, its files would come between the first screen and what that needs. */
function StepButtonsOnceDrawn() {
  const drawn = useDeferredValue(true, false);
  return (
    drawn && (
      <Suspense>
        <StepButtons />
      </Suspense>
    )
  );
}

/** The address' fragment is the route, so the jump is made by hand. */
function skipToPage(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById("main")?.focus();
}

/** The places that are always at hand. */
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
        <RailLinks part="top" />
        <div className={styles.gap} />
        <RailLinks part="middle" />
        <div className={styles.foot} />
        <div className={styles.steps}>
          <StepButtonsOnceDrawn />
        </div>
        <RailLinks part="foot" />
      </nav>
      <p className={styles.who}>
        <b>{owner === undefined ? t("nav.profile.empty") : t("nav.profile", { name: owner.name })}</b>
        {t("nav.facts", { date: sourceDate(catalogue.about.newest.slice(0, 7), language) })}
      </p>
    </header>
  );
}

function RailLinks({ part }: { part: RailPart }) {
  const { t } = useWords();
  return railPlaces(part).map(({ to, title, Icon }) => (
    <RailLink key={to} to={to} text={t(title)} Icon={Icon} />
  ));
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
