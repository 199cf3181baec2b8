import type { Scenario } from "../../../core/catalogue/scenario.ts";
import { useWords } from "../../session/language.tsx";
import { EvidenceList } from "../../components/evidence-line.tsx";
import { RichText } from "../../components/rich-text.tsx";
import { Section } from "../../components/section.tsx";
import styles from "./scenario-panel.module.css";

/** What the article advises such a person on the topic, and what was found of it, each with its sources. */
export function ArticleAdvice({ scenario, topic }: { scenario: Scenario; topic: string }) {
  const { t, say } = useWords();
  const about = scenario.advice.filter(({ topics }) => topics?.includes(topic) ?? true);
  return (["article", "us"] as const).map((by) => {
    const said = about.filter((one) => one.by === by);
    if (said.length === 0) return null;
    return (
      <Section key={by} title={t(`advice.by.${by}`)} className={styles.below}>
        {said.map(({ text, evidence }) => (
          <div key={text.en}>
            <p>
              <RichText text={say(text)} />
            </p>
            <EvidenceList evidence={evidence} record={`scenarios/${scenario.id}`} />
          </div>
        ))}
      </Section>
    );
  });
}
