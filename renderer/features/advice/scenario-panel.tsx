import { useMemo } from "react";
import { advise } from "../../../core/scenarios/advise.ts";
import type { AdviceWish } from "../../../core/scenarios/options/wish.ts";
import { whatWouldChange } from "../../../core/scenarios/what-would-change.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import type { AskedFor } from "../../session/use-asked-for.ts";
import { RichText } from "../../components/rich-text.tsx";
import { Section } from "../../components/section.tsx";
import { ArticleAdvice } from "./article-advice.tsx";
import { ChangeList } from "./change-list.tsx";
import { CompareOptions } from "./compare-options.tsx";
import { RankedOptions } from "./ranked-options.tsx";
import styles from "./scenario-panel.module.css";
import { UseInTrip } from "./use-in-trip.tsx";
import { useAdviceFacts } from "./use-advice-facts.ts";
import type { Question } from "./use-question.ts";
import { useWeights } from "./use-weights.ts";
import { WeightList } from "./weight-list.tsx";

/** The options in order for one kind of person, what matters to them, and what would change the order. */
export function ScenarioPanel({ question, asked }: { question: Question; asked: AskedFor }) {
  const { t, say } = useWords();
  const { profile, today } = useData();
  const { scenario, topic, place, trip, days } = question;
  const facts = useAdviceFacts();
  const own = useWeights(question, asked);
  const { holder } = asked.known;
  const wish = useMemo<AdviceWish>(
    () => ({
      place: place.id,
      holder,
      things: asked.things,
      links: profile.links,
      scenario,
      days,
      departs: trip?.departs ?? null,
      today,
      supposed: null,
    }),
    [place, holder, asked.things, profile.links, scenario, days, trip, today],
  );
  const { weights } = own;
  const advice = useMemo(() => advise(facts, wish, topic, weights), [facts, wish, topic, weights]);
  const changes = useMemo(
    () => whatWouldChange(facts, wish, advice, weights),
    [facts, wish, advice, weights],
  );
  return (
    <div className={styles.columns}>
      <div>
        <p className={styles.about}>
          <RichText text={say(scenario.about)} />
        </p>
        <UseInTrip advice={advice} trip={trip} place={place} />
        <RankedOptions advice={advice} trip={trip} />
        <CompareOptions advice={advice} />
      </div>
      <aside aria-label={t("advice.weights")}>
        <Section title={t("advice.weights")} meta={t("advice.weights.sum")}>
          <WeightList topic={topic} own={own} stability={changes.stability} />
        </Section>
        <ChangeList advice={advice} changes={changes} />
        <ArticleAdvice scenario={scenario} topic={question.placed.topic.id} />
      </aside>
    </div>
  );
}
