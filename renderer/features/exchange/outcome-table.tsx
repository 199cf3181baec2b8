import type { Lookup } from "../../../core/catalogue/lookup.ts";
import type { ImportLine, Outcome } from "../../../core/exchange/preview.ts";
import { useWords } from "../../session/language.tsx";
import { subjectName } from "../../session/subject-name.ts";
import { LongTable, type LongRow } from "../../components/long-table.tsx";
import { Differences } from "./differences.tsx";
import styles from "./exchange-page.module.css";

interface OutcomeTableProps {
  outcome: Outcome;
  lines: readonly ImportLine[];
  lookup: Lookup;
}

const ROW: LongRow<ImportLine> = { keyOf: ({ key }) => key, rem: 2.5 };

/** The records of one outcome, folded: what is added or removed opens by itself when there is little of it. */
export function OutcomeTable({ outcome, lines, lookup }: OutcomeTableProps) {
  const { t, say } = useWords();
  if (lines.length === 0) return null;
  const changed = outcome === "changed" && lines.some(({ differences }) => differences.length > 0);
  const columns = [t("exchange.column.what"), t("exchange.column.kind")];
  if (changed) columns.push(t("exchange.column.difference"));
  return (
    <details className={styles.fold} open={outcome !== "ignored" && lines.length <= 20}>
      <summary>
        {t(`exchange.outcome.${outcome}`)} <span className="meta">{lines.length}</span>
      </summary>
      <LongTable label={t(`exchange.outcome.${outcome}`)} items={lines} row={ROW} columns={columns}>
        {({ kind, subject, digits, differences }) => (
          <>
            <th scope="row" className={styles.name}>
              {subjectName(subject, lookup, say)} {digits}
            </th>
            <td className="secondary">{t(`exchange.kind.${kind}`)}</td>
            {changed && (
              <td>
                <Differences differences={differences} lookup={lookup} />
              </td>
            )}
          </>
        )}
      </LongTable>
    </details>
  );
}
