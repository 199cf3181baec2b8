import { IconArrowRight } from "@tabler/icons-react";
import type { BeforeAfter } from "../../../core/catalogue/before-after.ts";
import { ownValue } from "../../../core/own-value.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { EvidenceList } from "../../components/evidence-line.tsx";
import { Section } from "../../components/section.tsx";
import { Table } from "../../components/table.tsx";
import { VerdictText } from "../../components/verdict-text.tsx";
import styles from "./change-table.module.css";

/** Before and after, as the article has it, and beside it what was found since. */
export function ChangeTable({ record }: { record: BeforeAfter }) {
  const { t, say } = useWords();
  const { catalogue } = useData();
  const { rows } = record;
  const nameOf = (id: string) => catalogue.features.find((f) => f.id === id)?.name ?? { en: id, "zh-CN": id };
  const sources = new Set(rows.flatMap((r) => r.evidence.map((e) => e.source)));
  const basis = [...sources].map((id) => ownValue(catalogue.sources, id)).filter((s) => s !== undefined);
  return (
    <Section
      title={t("before-after.rows", { count: rows.length })}
      meta={t("before-after.rows.basis", { source: basis.map((s) => say(s.name)).join(" · ") })}
    >
      <div className="scroll-x">
        <Table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t("before-after.feature")}</th>
              <th scope="col">{t("before-after.before")}</th>
              <th scope="col" className={styles.afterHead}>
                {t("before-after.after")}
              </th>
              <th scope="col">{t("before-after.found")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.feature}>
                <th scope="row">{say(nameOf(row.feature))}</th>
                <td>{say(row.before)}</td>
                <td className={styles.after}>
                  <IconArrowRight size="1.125rem" stroke={1.75} aria-hidden="true" />
                  {say(row.after)}
                </td>
                <td>
                  {row.found === undefined ? (
                    <VerdictText level="unknown">{t("level.unknown")}</VerdictText>
                  ) : (
                    <>
                      <VerdictText level={row.found.level}>{say(row.found.text)}</VerdictText>
                      <EvidenceList evidence={row.found.evidence} record={`before-after/${record.id}`} />
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
    </Section>
  );
}
