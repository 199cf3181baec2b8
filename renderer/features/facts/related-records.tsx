import { useMemo } from "react";
import { filterFacts, type FactRow } from "../../../core/facts/fact-rows.ts";
import type { PlacedRecord } from "../../../core/facts/record-name.ts";
import { relatedKeys } from "../../../core/facts/related.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { Section } from "../../components/section.tsx";
import { FactTable } from "./fact-table.tsx";
import { useFactRows } from "./use-fact-rows.ts";

/** Statements about this product or place, and what else names it. */
export function RelatedRecords({ placed }: { placed: PlacedRecord }) {
  const { t } = useWords();
  const { catalogue } = useData();
  const rows = useFactRows();
  const keys = useMemo(() => relatedKeys(catalogue, placed), [catalogue, placed]);
  const found = filterFacts(rows, { keys });
  const isStatement = ({ folder }: FactRow) => folder === "links" || folder === "acceptance";
  const statements = found.filter(isStatement);
  const others = found.filter((row) => !isStatement(row));
  return (
    <>
      {statements.length > 0 && (
        <Section title={t("facts.statements")} meta={statements.length}>
          <FactTable rows={statements} />
        </Section>
      )}
      {others.length > 0 && (
        <Section title={t("facts.concerned")} meta={others.length}>
          <FactTable rows={others} />
        </Section>
      )}
    </>
  );
}
