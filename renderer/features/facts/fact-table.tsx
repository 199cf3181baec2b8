import { Link } from "wouter";
import type { FactRow } from "../../../core/facts/fact-rows.ts";
import { sourceDate } from "../../../core/i18n/dates.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { ConfidenceBars } from "../../components/confidence-bars.tsx";
import { OwnMark } from "../../components/own-mark.tsx";
import stacked from "../../components/stacked-rows.module.css";
import { Table } from "../../components/table.tsx";
import { TableHead } from "../../components/table-head.tsx";
import { VerdictText } from "../../components/verdict-text.tsx";
import styles from "./fact-table.module.css";
import { useFirstRows } from "./use-first-rows.tsx";

/** Records as rows: the name leads to the record’s page. */
export function FactTable({ rows }: { rows: readonly FactRow[] }) {
  const { t, say, language } = useWords();
  const { own } = useData();
  const { first, more } = useFirstRows(rows);
  if (rows.length === 0) return <p className={styles.none}>{t("facts.none")}</p>;
  const heads = (["name", "kind", "answer", "confidence"] as const).map((column) =>
    t(`facts.column.${column}`),
  );
  return (
    <>
      <Table className={`${stacked.rows} ${styles.table}`}>
        <TableHead columns={[...heads, { number: t("facts.column.newest") }]} />
        <tbody>
          {first.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <Link href={`/facts/${row.key}`}>{say(row.name)}</Link> {own.has(row.key) && <OwnMark />}
              </th>
              <td className="secondary">{t(`facts.kind.${row.folder}`)}</td>
              <td>
                {row.level !== null && <VerdictText level={row.level}>{t(`level.${row.level}`)}</VerdictText>}
              </td>
              <td>
                {row.confidence !== null && (
                  <span className={styles.sure}>
                    <ConfidenceBars confidence={row.confidence} />
                    {t(`confidence.${row.confidence}`)}
                  </span>
                )}
              </td>
              <td className="number">
                {row.newest === null ? (
                  <span className="meta">{t("facts.no-date")}</span>
                ) : (
                  sourceDate(row.newest, language)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      {more}
    </>
  );
}
