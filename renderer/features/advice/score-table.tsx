import type { Advice } from "../../../core/scenarios/advise.ts";
import { useWords } from "../../session/language.tsx";
import { Table } from "../../components/table.tsx";
import styles from "./score-table.module.css";
import { roundedScore, roundedShares } from "./rounded-shares.ts";
import { useOptionText } from "./use-option-text.ts";

/** The numbers of the bars as a table: an option a row, a criterion a column. */
export function ScoreTable({ advice }: { advice: Advice }) {
  const { t } = useWords();
  const { topic, ranking } = advice;
  const text = useOptionText(topic);
  return (
    <details className={styles.more}>
      <summary>{t("advice.table")}</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- whoever has no mouse scrolls it by keyboard */}
      <div className="scroll-x" tabIndex={0} role="region" aria-label={t("advice.table")}>
        <Table>
          <thead>
            <tr>
              <th scope="col">{t("advice.table.option")}</th>
              {topic.criteria.map(({ id }) => (
                <th key={id} scope="col">
                  {text.criterion(id)}
                </th>
              ))}
              <th scope="col">{t("advice.table.score")}</th>
            </tr>
          </thead>
          <tbody>
            {ranking.ranked.map((ranked) => {
              const shares = roundedShares(ranked);
              const { score, outOf } = roundedScore(shares);
              return (
                <tr key={ranked.option.id}>
                  <th scope="row">{text.name(ranked.option)}</th>
                  {shares.map(({ criterion, points, weight }) => (
                    <td key={criterion}>
                      {points === null
                        ? t("advice.of-unknown", { weight })
                        : t("advice.of", { points, weight })}
                    </td>
                  ))}
                  <td>{t("advice.of", { points: score, weight: outOf })}</td>
                </tr>
              );
            })}
          </tbody>
        </Table>
      </div>
    </details>
  );
}
