import { FACT_TOPICS, type Fact } from "../../../core/catalogue/fact.ts";
import { useWords } from "../../session/language.tsx";
import { Section } from "../../components/section.tsx";
import { AssertionView } from "../../components/assertion-view.tsx";
import styles from "./facts-by-topic.module.css";

/** Facts under the heads of their topics, in the order all records have. */
export function FactsByTopic({ title, facts }: { title: string; facts: readonly Fact[] }) {
  const { t } = useWords();
  if (facts.length === 0) return null;
  const topics = FACT_TOPICS.filter((topic) => facts.some((fact) => fact.topic === topic));
  return (
    <Section title={title} meta={t("destination.count", { count: facts.length })}>
      {topics.map((topic) => (
        <div key={topic} className={styles.topic}>
          <h3>{t(`fact.topic.${topic}`)}</h3>
          {facts
            .filter((fact) => fact.topic === topic)
            .map((fact) => (
              <AssertionView key={fact.text.en} {...fact} />
            ))}
        </div>
      ))}
    </Section>
  );
}
