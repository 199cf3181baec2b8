import { Link } from "wouter";
import { useWords } from "../../session/language.tsx";
import { Page } from "../../components/page.tsx";
import { Sections } from "../../components/sections.tsx";
import { ClearSection } from "./clear-section.tsx";
import styles from "./exchange-page.module.css";
import { ExportSection } from "./export-section.tsx";
import { ImportSection } from "./import-section.tsx";

/** What the person entered, out of the app and into it: export, import, and a clean start. */
export function ExchangePage() {
  const { t } = useWords();
  return (
    <Page eyebrow={<Link href="/settings">{t("nav.settings")}</Link>} title={t("exchange.title")}>
      <Sections className={styles.sections}>
        <ExportSection />
        <ImportSection />
        <ClearSection />
      </Sections>
    </Page>
  );
}
