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
  onRound: () => void;
  within: RefObject<HTMLDivElement | null>;
}

/** The cause in hand: whether trying again helps comes first, then what to look at, what to do, and the answers. */
export function CurrentCheck({ fixing, open, found, number, onSolved, onRound, within }: CurrentCheckProps) {
  const { t, say } = useWords();
  const factText = useFactText();
  const { cause, certain, raised, proof, said, retry } = open;
  const settled = found || certain;
  const hasWays = cause.workarounds.length > 0;
  const give = (answer: "yes" | "no" | "cannot-tell" | "still") => () => fixing.answer(cause.id, answer);
  const solved: Choice = { id: "solved", label: t("fix.answer.solved"), onChoose: onSolved };
  const round: Choice = { id: "round", label: t("fix.answer.round"), onChoose: onRound };
  const still: Choice = {
    id: "still",
    label: t(retry === "never" ? "fix.answer.not-it" : "fix.answer.still"),
    onChoose: give("still"),
  };
  // What never works is not solved by trying; what has no way round leaves none to go.
  const ends = [...(retry === "never" ? [] : [solved]), ...(hasWays || retry === "never" ? [round] : [])];
  const choices: Choice[] = settled
    ? [...ends, still].map((choice, i) => ({ ...choice, primary: i === 0 }))
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
          {certain && proof.length > 0 && (
            <span>{t("fix.certain.by", { fact: proof.map(factText).join(t("list.separator")) })}</span>
          )}
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
