import { RECORD_FOLDERS } from "../../../core/catalogue/record-folders.ts";
import { CONFIDENCES } from "../../../core/catalogue/confidence.ts";
import { FRESHNESS } from "../../../core/catalogue/freshness.ts";
import type { FactRow } from "../../../core/facts/fact-rows.ts";
import { useWords } from "../../session/language.tsx";
import { useOneColumn } from "../../session/narrow.ts";
import { LinkButton } from "../../components/link-button.tsx";
import { FilterList } from "./filter-list.tsx";
import styles from "./fact-filters.module.css";
import { BESIDE, toFilter, type FactView } from "./fact-view.ts";

interface FactFiltersProps {
  /** What the search left. */
  rows: readonly FactRow[];
  view: (name: FactView) => string;
  setView: (name: FactView, value: string) => void;
}

/** Counts by kind, confidence and age; each is also a filter. Folded where the window is narrow. */
export function FactFilters({ rows, view, setView }: FactFiltersProps) {
  const { t } = useWords();
  const folded = useOneColumn();
  const count = (fits: (row: FactRow) => boolean) => rows.filter(fits).length;
  const lists = (
    <div className={styles.lists}>
      <FilterList
        title={t("facts.by-kind")}
        chosen={view("kind")}
        onChoose={(value) => setView("kind", value)}
        choices={RECORD_FOLDERS.map((folder) => ({
          value: folder,
          text: t(`facts.kind.${folder}`),
          count: count((row) => row.folder === folder),
        }))}
      />
      <FilterList
        title={t("facts.by-confidence")}
        chosen={view("sure")}
        onChoose={(value) => setView("sure", value)}
        choices={CONFIDENCES.map((confidence) => ({
          value: confidence,
          text: t(`confidence.${confidence}`),
          count: count((row) => row.confidence === confidence),
        }))}
      />
      <FilterList
        title={t("facts.by-age")}
        chosen={view("age")}
        onChoose={(value) => setView("age", value)}
        choices={FRESHNESS.map((freshness) => ({
          value: freshness,
          text: t(`facts.freshness.${freshness}`),
          count: count((row) => row.freshness === freshness),
        }))}
      />
      <FilterList
        title={t("facts.by-beside")}
        chosen={view("beside")}
        onChoose={(value) => setView("beside", value)}
        choices={BESIDE.map((beside) => ({
          value: beside,
          text: t(`facts.beside.${beside}`),
          count: count((row) => row[beside] > 0),
        }))}
      />
      {Object.keys(toFilter(view)).length > 0 && (
        <LinkButton to="/facts" variant="transparent" size="sm">
          {t("facts.clear")}
        </LinkButton>
      )}
    </div>
  );
  if (!folded) return lists;
  return (
    <details className={styles.folded}>
      <summary>{t("facts.narrow")}</summary>
      {lists}
    </details>
  );
}
