import { Link } from "wouter";
import { useWords } from "../../app/language.tsx";
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
  return (
    <nav aria-label={t("compare.tabs")} className={styles.tabs}>
      {TABS.map(({ id, to }) => (
        <Link key={id} href={`${to}?`} aria-current={id === here ? "page" : undefined}>
          {t(`compare.tab.${id}`)}
        </Link>
      ))}
    </nav>
  );
}
