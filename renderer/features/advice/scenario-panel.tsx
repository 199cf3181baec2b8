import { useWords } from "../../session/language.tsx";
import columns from "../../components/columns.module.css";
import { RichText } from "../../components/rich-text.tsx";
import { Section } from "../../components/section.tsx";
import { ArticleAdvice } from "./article-advice.tsx";
import { ChangeList } from "./change-list.tsx";
import { CompareOptions } from "./compare-options.tsx";
import { RankedOptions } from "./ranked-options.tsx";
import styles from "./scenario-panel.module.css";
import type { Answer } from "./use-advice.ts";
import type { Question } from "./use-question.ts";
import { WeightList } from "./weight-list.tsx";

interface ScenarioPanelProps {
  question: Question;
  answer: Answer;
}

/** The options in order for one kind of person, what matters to them, and what would change the order. */
export function ScenarioPanel({ question, answer }: ScenarioPanelProps) {
  const { t, say } = useWords();
  const { scenario, topic, placed, trip } = question;
  const { advice, changes, leftOut, own } = answer;
  return (
    <div className={`${columns.columns} ${styles.columns}`}>
      <div>
        <p className={styles.about}>
          <RichText text={say(scenario.about)} />
        </p>
        <RankedOptions advice={advice} changes={changes} leftOut={leftOut} trip={trip} />
        <CompareOptions advice={advice} />
      </div>
      <aside aria-label={t("advice.weights")}>
        <Section title={t("advice.weights")} meta={t("advice.weights.sum")}>
          <WeightList topic={topic} own={own} stability={changes.stability} />
        </Section>
        <ChangeList advice={advice} changes={changes} />
        <ArticleAdvice scenario={scenario} topic={placed.topic.id} />
      </aside>
    </div>
  );
}
