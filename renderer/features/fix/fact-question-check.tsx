import type { RefObject } from "react";
import type { FactQuestion } from "../../../core/diagnosis/fact-questions.ts";
import { sayQuestion } from "./say-question.ts";
import { useWords } from "../../session/language.tsx";
import { AnswerButtons, type Choice } from "./answer-buttons.tsx";
import styles from "./current-check.module.css";
import type { Fixing } from "./use-fixing.ts";

/** A fact that nobody noted, asked before one looks, because that saves time. */
export function FactQuestionCheck({
  fixing,
  question,
  within,
}: {
  fixing: Fixing;
  question: FactQuestion;
  within: RefObject<HTMLDivElement | null>;
}) {
  const { t, sayCode } = useWords();
  const text = sayQuestion(sayCode, question.id);
  const choices = (["yes", "no", "cannot-tell"] as const).map((answer): Choice => ({
    id: answer,
    label: t(`fix.answer.${answer}`),
    onChoose: () => fixing.answer(question.id, answer),
  }));
  return (
    <div ref={within} className={styles.current} tabIndex={-1} data-current={question.id}>
      <span className={styles.number} aria-hidden="true">
        ?
      </span>
      <div>
        <p className="meta">
          {t("fix.question")} · {t("fix.question.why")}
        </p>
        <h3 className={styles.question}>{text}</h3>
        <AnswerButtons label={text} choices={choices} onBack={fixing.back} within={within} />
      </div>
    </div>
  );
}
