import type { Lookup } from "../../../core/catalogue/lookup.ts";
import type { ImportLine, Outcome } from "../../../core/exchange/preview.ts";
import { useWords } from "../../app/language.tsx";
import { subjectName } from "../../app/subject-name.ts";
import { Table } from "../../components/table.tsx";
import { useShown } from "../../components/use-shown.tsx";
import { Differences } from "./differences.tsx";
import styles from "./exchange-page.module.css";

interface OutcomeTableProps {
  outcome: Outcome;
  lines: readonly ImportLine[];
  lookup: Lookup;
}

/** The records of one outcome, folded: what is added or removed opens by itself when there is little of it. */
export function OutcomeTable({ outcome, lines, lookup }: OutcomeTableProps) {
  const { t, say } = useWords();
  const { shown, more } = useShown(lines);
  if (lines.length === 0) return null;
  const changed = outcome === "changed" && lines.some(({ differences }) => differences.length > 0);
  return (
    <details className={styles.fold} open={outcome !== "ignored" && lines.length <= 20}>
      <summary>
        {t(`exchange.outcome.${outcome}`)} <span className="meta">{lines.length}</span>
      </summary>
      <Table>
        <thead>
          <tr>
            <th scope="col">{t("exchange.column.what")}</th>
            <th scope="col">{t("exchange.column.kind")}</th>
            {changed && <th scope="col">{t("exchange.column.difference")}</th>}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ key, kind, subject, digits, differences }) => (
            <tr key={key}>
              <th scope="row" className={styles.name}>
                {subjectName(subject, lookup, say)} {digits}
              </th>
              <td className="secondary">{t(`exchange.kind.${kind}`)}</td>
              {changed && (
                <td>
                  <Differences differences={differences} lookup={lookup} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </Table>
      {more}
    </details>
  );
}
