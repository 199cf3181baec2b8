import { useAddressParts } from "../../session/address-parts.ts";
import { useWords } from "../../session/language.tsx";
import { useAskedFor } from "../../session/use-asked-for.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { Page } from "../../components/page.tsx";
import { AnsweredPage } from "./answered-page.tsx";
import { useQuestion } from "./use-question.ts";

/** Which option suits whom: a topic at a place for a person, a tab for each kind of person they may be. */
export function AdvicePage() {
  const { t } = useWords();
  const state = useAddressParts();
  const asked = useAskedFor(state);
  const question = useQuestion(state, asked);
  if (question !== null) {
    const { topic, place, trip, scenario } = question;
    // What was moved or picked for one question says nothing about another.
    const key = [topic.id, trip?.id ?? place.id, scenario.id, asked.id].join(" ");
    return <AnsweredPage key={key} question={question} asked={asked} state={state} />;
  }
  return (
    <Page title={t("nav.advice")}>
      <EmptyState title={t("advice.nowhere")} go={{ to: "/advice", text: t("advice.nowhere.go") }}>
        {t("advice.nowhere.text")}
      </EmptyState>
    </Page>
  );
}
