import type { RefObject } from "react";
import { Link } from "wouter";
import type { PairVerdict } from "../../../core/diagnosis/pair-verdict.ts";
import { PAIR } from "../../../core/diagnosis/pair-verdict.ts";
import { EvidenceList } from "../../components/evidence-line.tsx";
import { RichText } from "../../components/rich-text.tsx";
import { useWords } from "../../session/language.tsx";
import { AnswerButtons } from "./answer-buttons.tsx";
import styles from "./current-check.module.css";
import { RetryMark } from "./retry-mark.tsx";
import { StepPart } from "./step-part.tsx";
import type { Fixing } from "./use-fixing.ts";

/** A wallet that does not take the card at all: why, what to do instead, who says so. */
export function PairCheck({
  fixing,
  verdict,
  onRound,
  within,
}: {
  fixing: Fixing;
  verdict: PairVerdict;
  onRound: () => void;
  within: RefObject<HTMLDivElement | null>;
}) {
  const { t, say } = useWords();
  const { card, wallet } = fixing.situation;
  if (card === null || wallet === null) return null;
  const title = t("fix.pair", { card: say(card.product.name), wallet: say(wallet.product.name) });
  return (
    <div ref={within} className={styles.current} tabIndex={-1} data-current={PAIR}>
      <span className={styles.number}>1</span>
      <div>
        <div className={styles.head}>
          <span className={styles.first}>
            <RetryMark retry="never" strong />
          </span>
          <h3>{title}</h3>
        </div>
        {verdict.note !== null && (
          <p className={styles.text}>
            <RichText text={say(verdict.note)} />
          </p>
        )}
        <StepPart title={t("fix.ways")} steps={verdict.workarounds} />
        <p className={`${styles.part} ${styles.links}`}>
          <Link className="go" href={`/compare/${card.product.id}--${wallet.product.id}`}>
            {t("fix.pair.cell")}
          </Link>
        </p>
        <div className={styles.evidence}>
          <EvidenceList evidence={verdict.evidence} record={verdict.record ?? undefined} />
        </div>
        <AnswerButtons
          label={title}
          choices={[
            { id: "round", label: t("fix.answer.round"), primary: true, onChoose: onRound },
            { id: "not", label: t("fix.pair.not"), onChoose: () => fixing.answer(PAIR, "no") },
          ]}
          onBack={fixing.back}
          within={within}
        />
      </div>
    </div>
  );
}
