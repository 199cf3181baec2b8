import { useMemo } from "react";
import { Link } from "wouter";
import { checkAgain } from "../../../core/profile/check-again.ts";
import { sourceDate } from "../../../core/i18n/dates.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { BoxWord } from "../../components/box-word.tsx";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { Table } from "../../components/table.tsx";
import { TableHead } from "../../components/table-head.tsx";
import styles from "./check-page.module.css";
import { useFactRows } from "./use-fact-rows.ts";
import { useFirstRows } from "./use-first-rows.tsx";

/** Facts that grew old: one's own first, then the oldest, then those that most others rest on. */
export function CheckPage() {
  const { t, say, language } = useWords();
  const { catalogue, profile } = useData();
  const rows = useFactRows();
  const old = useMemo(() => checkAgain(rows, catalogue, profile), [rows, catalogue, profile]);
  const { first, more } = useFirstRows(old);
  const heads = (["name", "kind", "age"] as const).map((column) => t(`facts.column.${column}`));
  return (
    <Page eyebrow={<Link href="/facts">{t("facts.eyebrow")}</Link>} title={t("facts.check")}>
      <p className={styles.text}>{t("facts.check.text")}</p>
      <Section title={t("facts.list")} meta={t("facts.shown", { shown: first.length, all: old.length })}>
        {old.length === 0 && <p>{t("facts.check.none")}</p>}
        {old.length > 0 && (
          <Table>
            <TableHead
              columns={[...heads, { number: t("facts.column.oldest") }, { number: t("facts.column.uses") }]}
            />
            <tbody>
              {first.map(({ row, mine, uses }) => (
                <tr key={row.key}>
                  <th scope="row">
                    <Link href={`/facts/${row.key}`}>{say(row.name)}</Link>{" "}
                    {mine && <BoxWord>{t("facts.check.mine")}</BoxWord>}
                  </th>
                  <td className="secondary">{t(`facts.kind.${row.folder}`)}</td>
                  <td>{t(`freshness.${row.freshness === "stale" ? "stale" : "ageing"}`)}</td>
                  <td className="number">{row.oldest === null ? "" : sourceDate(row.oldest, language)}</td>
                  <td className="number">{uses}</td>
                </tr>
              ))}
            </tbody>
          </Table>
        )}
        {more}
      </Section>
    </Page>
  );
}
