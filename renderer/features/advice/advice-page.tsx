import { Tabs } from "@mantine/core";
import { useLocation, useParams } from "wouter";
import type { Scenario } from "../../../core/catalogue/topic.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { Page } from "../../components/page.tsx";
import { ScenarioPanel } from "./scenario-panel.tsx";

/** Which option suits whom: a tab for each kind of person, the title its question. */
export function AdvicePage() {
  const { t, say } = useWords();
  const { catalogue } = useData();
  const [, navigate] = useLocation();
  const { scenario: chosen } = useParams<{ scenario?: string }>();
  const scenarios = [...catalogue.scenarios].sort((a, b) => a.order - b.order);
  const scenario = scenarios.find((s) => s.id === chosen) ?? scenarios[0];
  const topicOf = (s: Scenario | undefined) => catalogue.topics.find((topic) => topic.id === s?.topic);
  const topic = topicOf(scenario);
  if (scenario === undefined || topic === undefined)
    return <Page title={t("nav.advice")}>{t("not-found.text")}</Page>;
  return (
    <Page eyebrow={t("advice.eyebrow", { topic: say(topic.name) })} title={say(topic.question)}>
      <Tabs value={scenario.id} onChange={(value) => value !== null && navigate(`/advice/${value}`)}>
        <Tabs.List mb="lg" aria-label={t("advice.scenarios")}>
          {scenarios.map((s) => (
            <Tabs.Tab key={s.id} value={s.id}>
              {say(s.name)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {scenarios.map((s) => (
          <Tabs.Panel key={s.id} value={s.id}>
            {s === scenario && <ScenarioPanel scenario={s} topic={topic} />}
          </Tabs.Panel>
        ))}
      </Tabs>
    </Page>
  );
}
