import { useMemo } from "react";
import type { Scenario, Topic } from "../../../core/catalogue/topic.ts";
import { lacksOf } from "../../../core/scenarios/lacks.ts";
import { rankOptions } from "../../../core/scenarios/rank.ts";
import { inUse } from "../../../core/profile/in-use.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import type { AskedFor } from "../../session/use-asked-for.ts";
import { EvidenceList } from "../../components/evidence-line.tsx";
import { RichText } from "../../components/rich-text.tsx";
import { Section } from "../../components/section.tsx";
import { OptionRow } from "./option-row.tsx";
import { RuledOutRow } from "./ruled-out-row.tsx";
import styles from "./scenario-panel.module.css";
import { WeightList } from "./weight-list.tsx";

interface ScenarioPanelProps {
  scenario: Scenario;
  topic: Topic;
  asked: AskedFor;
}

/** The options in order for one kind of person, and what matters to them. */
export function ScenarioPanel({ scenario, topic, asked }: ScenarioPanelProps) {
  const { t, say } = useWords();
  const { lookup } = useData();
  const { known, things } = asked;
  const ranking = useMemo(
    () => rankOptions(topic, scenario, lacksOf(lookup, known.holder)),
    [topic, scenario, lookup, known],
  );
  const mine = new Set(inUse(things).map((thing) => thing.product));
  return (
    <div className={styles.columns}>
      <div>
        <p className={styles.about}>
          <RichText text={say(scenario.about)} />
        </p>
        <Section title={t("advice.ranked")} meta={t("advice.ranked.basis")}>
          <ol>
            {ranking.ranked.map((ranked) => (
              <OptionRow
                key={ranked.option.id}
                ranked={ranked}
                topic={topic}
                mine={ranked.option.product !== undefined && mine.has(ranked.option.product)}
              />
            ))}
          </ol>
          {ranking.ruledOut.map((out) => (
            <RuledOutRow key={out.option.id} out={out} topic={topic} />
          ))}
        </Section>
      </div>
      <aside aria-label={t("advice.weights")}>
        <Section title={t("advice.weights")} meta={t("advice.weights.sum")}>
          <WeightList topic={topic} scenario={scenario} />
        </Section>
        <Section title={t("advice.article")} className={styles.below}>
          <p>
            <RichText text={say(scenario.advice)} />
          </p>
          <EvidenceList evidence={scenario.evidence} record={`scenarios/${scenario.id}`} />
        </Section>
      </aside>
    </div>
  );
}
