import { Link } from "wouter";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { LinkButton } from "../../components/link-button.tsx";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { Sections } from "../../components/sections.tsx";
import styles from "./own-page.module.css";
import { OwnTable } from "./own-table.tsx";
import { PackSection } from "./pack-section.tsx";

const ADDED = ["statement", "card", "wallet", "sim", "place"] as const;

/** What the person added to the facts or corrected in them, and the way to hand it on or take it in. */
export function OwnPage() {
  const { t } = useWords();
  const { own } = useData();
  return (
    <Page eyebrow={<Link href="/facts">{t("facts.eyebrow")}</Link>} title={t("own.title")}>
      <div className={styles.add} role="group" aria-label={t("own.add")}>
        {ADDED.map((kind) => (
          <LinkButton key={kind} to={`/facts/own/new/${kind}`}>
            {t(`own.new.${kind}`)}
          </LinkButton>
        ))}
      </div>
      <Sections>
        <Section title={t("own.list")} meta={own.size === 0 ? undefined : own.size}>
          {own.size === 0 ? (
            <EmptyState title={t("own.empty.title")}>{t("own.empty.text")}</EmptyState>
          ) : (
            <OwnTable />
          )}
        </Section>
        <PackSection />
      </Sections>
    </Page>
  );
}
