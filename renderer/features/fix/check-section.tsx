import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import { Section } from "../../components/section.tsx";
import { useWords } from "../../session/language.tsx";
import { NextRows, PassedRows } from "./check-rows.tsx";
import rows from "./check-rows.module.css";
import { CurrentCheck } from "./current-check.tsx";
import styles from "./diagnosis-page.module.css";
import { FactQuestionCheck } from "./fact-question-check.tsx";
import { KeptAnswers } from "./kept-answers.tsx";
import { PairCheck } from "./pair-check.tsx";
import type { Fixing } from "./use-fixing.ts";

/** The checks in their order: those that are done, the one in hand, the rest, and what to do when it is none of them. */
export function CheckSection({
  fixing,
  onSolved,
  onRound,
  onSummary,
}: {
  fixing: Fixing;
  onSolved: () => void;
  onRound: () => void;
  onSummary: (() => void) | null;
}) {
  const { t, say } = useWords();
  const { diagnosis, back, over } = fixing;
  const { passed, pair, question, current, next, steady, shuts } = diagnosis;
  const within = useRef<HTMLDivElement>(null);
  const last = useRef(fixing.given.length);
  // After an answer the focus goes to what is in hand then, so that it is read, and keys answer it.
  useEffect(() => {
    if (last.current === fixing.given.length) return;
    last.current = fixing.given.length;
    within.current?.focus({ preventScroll: true });
    within.current?.scrollIntoView({ block: "nearest" });
  }, [fixing.given.length]);
  const number = passed.length + 1;
  const behind =
    pair === null && question === null ? next : [...(current === null ? [] : [current.open]), ...next];
  return (
    <Section title={t("fix.order")} meta={t("fix.order.how")}>
      {!steady && current !== null && !current.open.certain && (
        <p className={`meta ${styles.unsteady}`}>{t("fix.order.unsteady")}</p>
      )}
      {shuts[0] !== undefined && (
        <p className={styles.shuts}>
          {t("fix.shuts", { cause: say(shuts[0].name) })} {t("fix.shuts.wait")}
        </p>
      )}
      <PassedRows passed={passed} />
      <KeptAnswers fixing={fixing} />
      {pair !== null ? (
        <PairCheck fixing={fixing} verdict={pair} onRound={onRound} within={within} />
      ) : question !== null ? (
        <FactQuestionCheck key={question.id} fixing={fixing} question={question} within={within} />
      ) : current === null ? (
        <p className="lead" ref={within} tabIndex={-1}>
          {t("fix.nothing")}
        </p>
      ) : (
        <CurrentCheck
          key={current.open.cause.id}
          fixing={fixing}
          open={current.open}
          found={current.found}
          number={number}
          onSolved={onSolved}
          onRound={onRound}
          within={within}
        />
      )}
      <div className={styles.tools}>
        {back !== null && <Button onClick={back}>{t("fix.back")}</Button>}
        {over !== null && <Button onClick={over}>{t("fix.over")}</Button>}
        <span className="meta">{t("fix.answer.keys")}</span>
      </div>
      <NextRows
        next={behind}
        from={pair !== null || (question === null && current !== null) ? number + 1 : number}
      />
      <p className={rows.else}>
        <b>{t("fix.else")}</b>
        <span className="secondary">{t("fix.else.text")}</span>
        {onSummary !== null && <Button onClick={onSummary}>{t("fix.summary.open")}</Button>}
      </p>
    </Section>
  );
}
