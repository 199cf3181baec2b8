import type { Trip } from "../../../core/profile/trip.ts";
import type { Advice } from "../../../core/scenarios/advise.ts";
import type { NotCounted as LeftOut } from "../../../core/scenarios/options/not-counted.ts";
import type { WhatWouldChange } from "../../../core/scenarios/what-would-change.ts";
import { useWords } from "../../session/language.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { NotCounted } from "../../components/not-counted.tsx";
import { RichText } from "../../components/rich-text.tsx";
import { Section } from "../../components/section.tsx";
import { OptionRow } from "./option-row.tsx";
import { RuledOutRow } from "./ruled-out-row.tsx";
import styles from "./score-table.module.css";
import { ScoreTable } from "./score-table.tsx";
import { StandingLine } from "./standing-line.tsx";
import { useChooseOption } from "./use-choose-option.ts";

interface RankedOptionsProps {
  advice: Advice;
  changes: WhatWouldChange;
  leftOut: LeftOut;
  trip: Trip | null;
}

/** Who is first and how sure that is, every option in its place, the same as a table, what is ruled out or left out. */
export function RankedOptions({ advice, changes, leftOut, trip }: RankedOptionsProps) {
  const { t, say } = useWords();
  const { ranking, ruledOut, topic } = advice;
  const choose = useChooseOption(advice);
  const { cost, setup } = topic;
  return (
    <Section title={t("advice.ranked")} meta={t("advice.ranked.basis")}>
      {ranking.ranked.length === 0 ? (
        <EmptyState title={t("advice.none")}>{t("advice.none.text")}</EmptyState>
      ) : (
        <StandingLine advice={advice} changes={changes} />
      )}
      <ol>
        {ranking.ranked.map((ranked) => (
          <OptionRow key={ranked.option.id} ranked={ranked} topic={topic} trip={trip} choose={choose} />
        ))}
      </ol>
      {ruledOut.map((out) => (
        <RuledOutRow key={`${out.id} ${out.product ?? ""}`} out={out} topic={topic} />
      ))}
      <NotCounted {...leftOut} />
      {ranking.ranked.length > 0 && <ScoreTable advice={advice} />}
      {(cost !== undefined || setup !== undefined) && (
        <details className={styles.more}>
          <summary>{t("advice.scales")}</summary>
          {cost !== undefined && (
            <>
              <p>{say(cost.basis)}</p>
              <p>
                <RichText text={say(cost.why)} />
              </p>
            </>
          )}
          {setup !== undefined && (
            <p>
              <RichText text={say(setup.why)} />
            </p>
          )}
        </details>
      )}
    </Section>
  );
}
