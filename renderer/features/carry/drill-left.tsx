import type { Drill } from "../../../core/carry-plan/drill.ts";
import type { TripSituation } from "../../../core/carry-plan/trip-problem.ts";
import { Section } from "../../components/section.tsx";
import { VerdictText } from "../../components/verdict-text.tsx";
import { useWords } from "../../session/language.tsx";
import { usePlanWords } from "../../session/use-plan-words.ts";
import styles from "./drill-section.module.css";

/** Each need with what is left for it in a drill. */
export function DrillLeft({ drill, situation }: { drill: Drill; situation: TripSituation }) {
  const { t } = useWords();
  const words = usePlanWords(situation);
  return (
    <Section title={t("plan.drill.left")}>
      <dl>
        {drill.rows.map(({ need, means }) => (
          <div key={need.id} className={styles.row}>
            <dt>
              <VerdictText
                level={
                  means === null ? "unsupported" : means.verdict.level === "partial" ? "partial" : "supported"
                }
              >
                {words.need(need)}
              </VerdictText>
            </dt>
            <dd className={means === null ? styles.none : undefined}>
              {means === null ? t("plan.cell.none") : words.means(means)}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
