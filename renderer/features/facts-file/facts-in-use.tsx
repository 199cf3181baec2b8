import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { FactsState } from "../../../contract/facts-file.ts";
import { dayFull, momentOf, sourceDate } from "../../../core/i18n/dates.ts";
import { client } from "../../session/client.ts";
import { toCallError, useCommands } from "../../session/commands.tsx";
import { useData } from "../../session/data.tsx";
import { FACTS_STATE_KEY } from "../../session/facts-again.ts";
import { useWords } from "../../session/language.tsx";
import { Banner } from "../../components/banner.tsx";
import { ButtonRow } from "../../components/button-row.tsx";
import { Section } from "../../components/section.tsx";
import { EditionList } from "./edition-list.tsx";
import styles from "./facts-file.module.css";

/** Which facts are in use, since when, what is to be told of them, and the one step back. */
export function FactsInUse({ state }: { state: FactsState }) {
  const { t, language } = useWords();
  const { today } = useData();
  const { changeFacts, fail } = useCommands();
  const queries = useQueryClient();
  const { builtIn, inUse, acceptedAt, back, problem } = state;
  const step = useMutation({
    mutationFn: (from: string) => client("facts.stepBack", { from }),
    onSuccess: (next) => {
      queries.setQueryData(FACTS_STATE_KEY, next);
      return changeFacts(t("facts-file.back.done"));
    },
    onError: (error) => {
      fail(toCallError(error));
      void queries.invalidateQueries({ queryKey: FACTS_STATE_KEY });
    },
  });
  return (
    <Section title={t("facts-file.in-use")}>
      <p className="bold">
        {inUse === null
          ? t("facts-file.in-use.built-in")
          : t("facts-file.in-use.accepted", { sequence: inUse.sequence })}
      </p>
      <EditionList edition={inUse}>
        {acceptedAt !== null && (
          <>
            <dt>{t("facts-file.accepted-at")}</dt>
            <dd>{momentOf(acceptedAt, language)}</dd>
          </>
        )}
        <dt>{t("facts-file.built-in")}</dt>
        <dd>
          {t("facts-file.built-in.value", {
            sequence: builtIn.sequence,
            newest: sourceDate(builtIn.newest, language),
          })}
        </dd>
      </EditionList>
      {problem !== null && (
        <div className={styles.banner}>
          <Banner
            tone={problem === "app-newer" ? "note" : "alert"}
            title={t(`facts-file.problem.${problem}`)}
          />
        </div>
      )}
      {inUse !== null && inUse.staleAfter < today && (
        <div className={styles.banner}>
          <Banner tone="note" title={t("facts-file.stale", { day: dayFull(inUse.staleAfter, language) })} />
        </div>
      )}
      {inUse !== null && back !== null && (
        <ButtonRow>
          <Button loading={step.isPending} onClick={() => step.mutate(inUse.hash)}>
            {t("facts-file.back")}
          </Button>
          <span className="meta">{t(`facts-file.back.${back}`)}</span>
        </ButtonRow>
      )}
    </Section>
  );
}
