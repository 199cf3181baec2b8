import { FACT_TOPICS } from "../../../core/catalogue/fact.ts";
import type { TripView } from "../../../core/trips/trip-view.ts";
import { useWords } from "../../session/language.tsx";
import { EvidenceList } from "../../components/evidence-line.tsx";
import { Mark } from "../../components/mark.tsx";
import { RichText } from "../../components/rich-text.tsx";
import { Section } from "../../components/section.tsx";
import styles from "./destination-section.module.css";

/** What is known about the place, by topic, each fact with its source. */
export function DestinationSection({ view: { place, known } }: { view: TripView }) {
  const { t, say } = useWords();
  if (place === null) return null;
  const topics = FACT_TOPICS.filter((topic) => known.facts.some((f) => f.topic === topic));
  return (
    <Section
      title={t("destination.title", { name: say(place.name) })}
      meta={t("destination.count", { count: known.facts.length })}
    >
      {topics.map((topic) => {
        const facts = known.facts.filter((f) => f.topic === topic);
        return (
          <details key={topic} className={styles.topic}>
            <summary>
              <b>{t(`fact.topic.${topic}`)}</b>
              <span className="meta">{t("destination.count", { count: facts.length })}</span>
            </summary>
            <ul>
              {facts.map((fact) => (
                <li key={fact.text.en}>
                  <span className={styles.mark}>
                    {fact.level !== undefined && <Mark level={fact.level} />}
                  </span>
                  <div>
                    <p>
                      <RichText text={say(fact.text)} />
                    </p>
                    <EvidenceList evidence={fact.evidence} record={fact.record} />
                  </div>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </Section>
  );
}
