import { useEffect, useRef } from "react";
import { Link } from "wouter";
import { useWords } from "../../session/language.tsx";
import styles from "./compare-tabs.module.css";

const TABS = [
  { id: "wallets", to: "/compare" },
  { id: "before-after", to: "/compare/before-after" },
  { id: "safety", to: "/compare/safety" },
  { id: "places", to: "/compare/places" },
  { id: "sims", to: "/compare/sims" },
  { id: "side-by-side", to: "/compare/side-by-side" },
] as const;
export type CompareTab = (typeof TABS)[number]["id"];

/** The six questions people come with. */
export function CompareTabs({ here }: { here: CompareTab }) {
  const { t } = useWords();
  const current = useRef<HTMLAnchorElement>(null);
  // In a small window the tabs scroll, and the one in use must not be the one out of sight.
  useEffect(() => {
    // Braces, not an expression: what this returns (a promise, of late) is no clean-up.
    current.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, []);
  return (
    <nav aria-label={t("compare.tabs")} className={styles.tabs}>
      {TABS.map(({ id, to }) => (
        <Link
          key={id}
          ref={id === here ? current : undefined}
          href={to}
          aria-current={id === here ? "page" : undefined}
        >
          {t(`compare.tab.${id}`)}
        </Link>
      ))}
    </nav>
  );
}
