import { Tabs } from "@mantine/core";
import { Link, useLocation } from "wouter";
import type { AddressParts } from "../../session/address-parts.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import type { AskedFor } from "../../session/use-asked-for.ts";
import { AskedForLine } from "../../components/asked-for-line.tsx";
import { Page } from "../../components/page.tsx";
import styles from "./answered-page.module.css";
import { QuestionBar } from "./question-bar.tsx";
import { ScenarioPanel } from "./scenario-panel.tsx";
import { TripLine } from "./trip-line.tsx";
import { useAdvice } from "./use-advice.ts";
import { UseInTrip } from "./use-in-trip.tsx";
import type { Question } from "./use-question.ts";

interface AnsweredPageProps {
  question: Question;
  asked: AskedFor;
  state: AddressParts;
}

/** A question with its answer: what is asked, a tab for each kind of person, and what to do with it. */
export function AnsweredPage({ question, asked, state }: AnsweredPageProps) {
  const { t, say } = useWords();
  const { profile } = useData();
  const [, navigate] = useLocation();
  const answer = useAdvice(question, asked);
  const { scenarios, scenario, topic, placed, place, trip, days } = question;
  const { whom } = asked;
  const who = "person" in whom ? whom.person.name : t(`compare.for.${whom.kind}`);

  /** Another kind of person is asked the same question. */
  function toScenario(id: string) {
    const parts = new URLSearchParams({ topic: placed.topic.id });
    parts.set(trip === null ? "place" : "trip", trip === null ? place.id : trip.id);
    for (const name of ["for", "phone"]) if (state.read(name) !== "") parts.set(name, state.read(name));
    navigate(`/advice/${id}?${parts.toString()}`);
  }
  return (
    <Page
      eyebrow={t("advice.eyebrow", { topic: say(topic.name), who, days })}
      title={say(topic.question, { place: say(place.name) })}
      actions={<UseInTrip advice={answer.advice} trip={trip} />}
    >
      <QuestionBar question={question} asked={asked} write={state.write} />
      <AskedForLine asked={asked} />
      {profile.people.length === 0 && (
        <p className="meta">
          {t("advice.nobody")}{" "}
          <Link className="go" href="/things">
            {t("advice.nobody.go")}
          </Link>
        </p>
      )}
      <TripLine advice={answer.advice} trip={trip} place={place} />
      <Tabs
        className={styles.tabs ?? ""}
        value={scenario.id}
        onChange={(value) => value !== null && toScenario(value)}
      >
        <Tabs.List mb="lg" aria-label={t("advice.scenarios")}>
          {scenarios.map(({ id, name }) => (
            <Tabs.Tab key={id} value={id}>
              {say(name)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {scenarios.map(({ id }) => (
          <Tabs.Panel key={id} value={id}>
            {id === scenario.id && <ScenarioPanel question={question} answer={answer} />}
          </Tabs.Panel>
        ))}
      </Tabs>
    </Page>
  );
}
