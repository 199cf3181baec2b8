import type { RefObject } from "react";
import type { OpenCause } from "../../../core/diagnosis/open-cause.ts";
import { RichText } from "../../components/rich-text.tsx";
import { useWords } from "../../session/language.tsx";
import { AnswerButtons, type Choice } from "./answer-buttons.tsx";
import { CauseHelp } from "./cause-help.tsx";
import styles from "./current-check.module.css";
import { RetryMark } from "./retry-mark.tsx";
import { useFactText } from "./use-fact-text.ts";
import type { Fixing } from "./use-fixing.ts";

interface CurrentCheckProps {
  fixing: Fixing;
  open: OpenCause;
  found: boolean;
  number: number;
  onSolved: () => void;
  within: RefObject<HTMLDivElement | null>;
}

/** The cause in hand: whether trying again helps comes first, then what to look at, what to do, and the answers. */
export function CurrentCheck({ fixing, open, found, number, onSolved, within }: CurrentCheckProps) {
  const { t, say } = useWords();
  const factText = useFactText();
  const { cause, certain, raised, proof, said, retry } = open;
  const settled = found || certain;
  const give = (answer: "yes" | "no" | "cannot-tell" | "still") => () => fixing.answer(cause.id, answer);
  const solved: Choice = { id: "solved", label: t("fix.answer.solved"), primary: true, onChoose: onSolved };
  const choices: Choice[] = settled
    ? [
        solved,
        {
          id: "still",
          label: retry === "never" ? t("fix.answer.not-it") : t("fix.answer.still"),
          onChoose: give("still"),
        },
      ]
    : [
        { id: "yes", label: t("fix.answer.yes"), onChoose: give("yes") },
        { id: "no", label: t("fix.answer.no"), onChoose: give("no") },
        { id: "cannot-tell", label: t("fix.answer.cannot-tell"), onChoose: give("cannot-tell") },
      ];
  const question = say(cause.ask.question);
  return (
    <div ref={within} className={styles.current} tabIndex={-1} data-current={cause.id}>
      <span className={styles.number}>{number}</span>
      <div>
        <div className={styles.head}>
          <span className={styles.first}>
            <RetryMark retry={retry} strong />
          </span>
          <h3>{say(cause.name)}</h3>
        </div>
        <p className={`meta ${styles.tags}`}>
          {certain && said !== null && <span>{t("fix.certain.said")}</span>}
          {certain &&
            proof.map((reason) => (
              <span key={reason.path}>{t("fix.certain.by", { fact: factText(reason) })}</span>
            ))}
          {!certain && raised && <span>{t("fix.raised")}</span>}
        </p>
        <p className={styles.text}>
          <RichText text={say(cause.text)} />
        </p>
        {!settled && (
          <>
            <div className={styles.part}>
              <h4>
                {t("fix.look")}{" "}
                <span className="meta">{t("fix.minutes", { count: cause.check.minutes })}</span>
              </h4>
              <p>
                <RichText text={say(cause.tell)} />
              </p>
            </div>
            <p className={styles.question}>{question}</p>
            <AnswerButtons label={question} choices={choices} onBack={fixing.back} within={within} />
          </>
        )}
        {found && (
          <p className={styles.part}>
            <b>
              <RichText text={say(cause.ask.yes)} />
            </b>
          </p>
        )}
        <CauseHelp fixing={fixing} open={open} />
        {settled && (
          <AnswerButtons label={say(cause.name)} choices={choices} onBack={fixing.back} within={within} />
        )}
      </div>
    </div>
  );
}
