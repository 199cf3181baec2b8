import { Tabs } from "@mantine/core";
import { Link, useLocation } from "wouter";
import { useAddressParts } from "../../session/address-parts.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useAskedFor } from "../../session/use-asked-for.ts";
import { AskedForLine } from "../../components/asked-for-line.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Page } from "../../components/page.tsx";
import { QuestionBar } from "./question-bar.tsx";
import { ScenarioPanel } from "./scenario-panel.tsx";
import { useQuestion } from "./use-question.ts";

/** Which option suits whom: a topic at a place for a person, a tab for each kind of person they may be. */
export function AdvicePage() {
  const { t, say } = useWords();
  const { profile } = useData();
  const [, navigate] = useLocation();
  const state = useAddressParts();
  const asked = useAskedFor(state);
  const question = useQuestion(state, asked);
  if (question === null)
    return (
      <Page title={t("nav.advice")}>
        <EmptyState
          title={t("advice.nowhere")}
          action={
            <Link className="go" href="/advice">
              {t("advice.nowhere.go")}
            </Link>
          }
        >
          {t("advice.nowhere.text")}
        </EmptyState>
      </Page>
    );
  const { scenarios, scenario, topic, placed, place, trip } = question;
  const title = say(topic.question).replace("{place}", say(place.name));
  /** Another kind of person is asked the same question. */
  function toScenario(id: string) {
    const parts = new URLSearchParams({ topic: placed.topic.id });
    parts.set(trip === null ? "place" : "trip", trip === null ? place.id : trip.id);
    for (const name of ["for", "phone"]) if (state.read(name) !== "") parts.set(name, state.read(name));
    navigate(`/advice/${id}?${parts.toString()}`);
  }
  return (
    <Page eyebrow={t("advice.eyebrow", { topic: say(topic.name) })} title={title}>
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
      <Tabs value={scenario.id} onChange={(value) => value !== null && toScenario(value)}>
        <Tabs.List mb="lg" aria-label={t("advice.scenarios")}>
          {scenarios.map(({ id, name }) => (
            <Tabs.Tab key={id} value={id}>
              {say(name)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {scenarios.map(({ id }) => (
          <Tabs.Panel key={id} value={id}>
            {id === scenario.id && (
              <ScenarioPanel key={`${topic.id} ${place.id} ${asked.id}`} question={question} asked={asked} />
            )}
          </Tabs.Panel>
        ))}
      </Tabs>
    </Page>
  );
}
