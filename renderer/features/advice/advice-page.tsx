import { Tabs } from "@mantine/core";
import { useLocation, useParams, useSearch } from "wouter";
import type { Scenario } from "../../../core/catalogue/topic.ts";
import { useAddressParts } from "../../session/address-parts.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useAskedFor } from "../../session/use-asked-for.ts";
import { AskedForLine } from "../../components/asked-for-line.tsx";
import { AskedForSelect } from "../../components/asked-for-select.tsx";
import { Page } from "../../components/page.tsx";
import styles from "./advice-page.module.css";
import { ScenarioPanel } from "./scenario-panel.tsx";

/** Which option suits whom: a tab for each kind of person, the title its question. */
export function AdvicePage() {
  const { t, say } = useWords();
  const { catalogue } = useData();
  const [, navigate] = useLocation();
  const search = useSearch();
  const state = useAddressParts();
  const asked = useAskedFor(state);
  const { scenario: chosen } = useParams<{ scenario?: string }>();
  const scenarios = [...catalogue.scenarios].sort((a, b) => a.order - b.order);
  const scenario = scenarios.find((s) => s.id === chosen) ?? scenarios[0];
  const topicOf = (s: Scenario | undefined) => catalogue.topics.find((topic) => topic.id === s?.topic);
  const topic = topicOf(scenario);
  if (scenario === undefined || topic === undefined)
    return <Page title={t("nav.advice")}>{t("not-found.text")}</Page>;
  return (
    <Page eyebrow={t("advice.eyebrow", { topic: say(topic.name) })} title={say(topic.question)}>
      <div className={styles.whom}>
        <AskedForSelect asked={asked} write={state.write} />
      </div>
      <AskedForLine asked={asked} />
      <Tabs
        value={scenario.id}
        onChange={(value) => value !== null && navigate(`/advice/${value}?${search}`)}
      >
        <Tabs.List mb="lg" aria-label={t("advice.scenarios")}>
          {scenarios.map((s) => (
            <Tabs.Tab key={s.id} value={s.id}>
              {say(s.name)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {scenarios.map((s) => (
          <Tabs.Panel key={s.id} value={s.id}>
            {s === scenario && <ScenarioPanel scenario={s} topic={topic} asked={asked} />}
          </Tabs.Panel>
        ))}
      </Tabs>
    </Page>
  );
}
