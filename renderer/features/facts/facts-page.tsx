import { IconFileImport, IconHistory, IconPencil, IconSearch } from "@tabler/icons-react";
import { useMemo } from "react";
import { countFacts } from "../../../core/facts/fact-counts.ts";
import { filterFacts } from "../../../core/facts/fact-rows.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useView } from "../../session/view.ts";
import columns from "../../components/columns.module.css";
import { KeyStrip } from "../../components/key-strip.tsx";
import { LinkButton } from "../../components/link-button.tsx";
import { OwnTextField } from "../../components/own-text-field.tsx";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { FactFilters } from "./fact-filters.tsx";
import { toFilter, type FactView } from "./fact-view.ts";
import { FactTable } from "./fact-table.tsx";
import styles from "./facts-page.module.css";
import { useFactRows } from "./use-fact-rows.ts";
import { useFoundKeys } from "./use-found-keys.ts";

/** Everything the catalogue knows: how much, how sure, how old; each record on its own page. */
export function FactsPage() {
  const { t } = useWords();
  const { catalogue, today } = useData();
  const rows = useFactRows();
  const [view, setView] = useView<FactView>();
  const counts = useMemo(() => countFacts(rows, today), [rows, today]);
  const query = view("find").trim();
  const keys = useFoundKeys(rows, query);
  const searched = keys === undefined ? rows : filterFacts(rows, { keys });
  const found = filterFacts(searched, toFilter(view));
  return (
    <Page
      wide
      eyebrow={t("facts.eyebrow")}
      title={t("facts.title")}
      actions={
        <>
          <LinkButton to="/facts/own" Icon={IconPencil}>
            {t("own.title")}
          </LinkButton>
          <LinkButton to="/facts/check" Icon={IconHistory}>
            {t("facts.check")}
          </LinkButton>
          <LinkButton to="/settings/facts" Icon={IconFileImport}>
            {t("facts-file.open")}
          </LinkButton>
        </>
      }
    >
      <KeyStrip
        figures={[
          { label: t("facts.records"), value: counts.records },
          { label: t("facts.assertions"), value: counts.assertions },
          { label: t("facts.sources"), value: Object.keys(catalogue.sources).length },
          { label: t("facts.disputed"), value: counts.conflicts },
          { label: t("facts.unverified"), value: counts.unverified },
        ]}
      />
      <div className={`${columns.columns} ${styles.columns}`}>
        <FactFilters rows={searched} view={view} setView={setView} />
        <Section
          title={t("facts.list")}
          meta={<span role="status">{t("facts.shown", { shown: found.length, all: rows.length })}</span>}
        >
          <OwnTextField
            className={styles.find}
            aria-label={t("facts.find")}
            placeholder={t("facts.find")}
            leftSection={<IconSearch size="1rem" stroke={1.75} aria-hidden="true" />}
            value={view("find")}
            onChange={(value) => setView("find", value)}
          />
          <FactTable key={`${query} ${JSON.stringify(toFilter(view))}`} rows={found} />
        </Section>
      </div>
    </Page>
  );
}
