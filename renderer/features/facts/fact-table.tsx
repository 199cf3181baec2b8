import { Button } from "@mantine/core";
import { useState } from "react";
import { Link } from "wouter";
import type { FactRow } from "../../../core/facts/fact-rows.ts";
import { sourceDate } from "../../../core/i18n/dates.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { ConfidenceBars } from "../../components/confidence-bars.tsx";
import { OwnMark } from "../../components/own-mark.tsx";
import { Table } from "../../components/table.tsx";
import { TableHead } from "../../components/table-head.tsx";
import { VerdictText } from "../../components/verdict-text.tsx";
import styles from "./fact-table.module.css";

/** As many rows as one reads before asking for more. */
const PAGE = 50;

/** Records as rows: the name leads to the record’s page. */
export function FactTable({ rows }: { rows: readonly FactRow[] }) {
  const { t, say, language } = useWords();
  const { own } = useData();
  const [limit, setLimit] = useState(PAGE);
  if (rows.length === 0) return <p className={styles.none}>{t("facts.none")}</p>;
  const rest = rows.length - limit;
  return (
    <>
      <Table className={styles.table}>
        <TableHead
          columns={[
            t("facts.column.name"),
            t("facts.column.kind"),
            t("facts.column.answer"),
            t("facts.column.confidence"),
            { number: t("facts.column.newest") },
          ]}
        />
        <tbody>
          {rows.slice(0, limit).map((row) => (
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
      {rest > 0 && (
        <Button className={styles.more} onClick={() => setLimit(limit + PAGE)}>
          {t("facts.more", { count: Math.min(rest, PAGE) })}
        </Button>
      )}
    </>
  );
}
