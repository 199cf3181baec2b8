import { IconSearch } from "@tabler/icons-react";
import type { Symptom } from "../../../core/catalogue/symptom.ts";
import columns from "../../components/columns.module.css";
import { LinkButton } from "../../components/link-button.tsx";
import { Page } from "../../components/page.tsx";
import { useData } from "../../session/data.tsx";
import { fixAddress, FIX_PARTS } from "../../session/fix-address.ts";
import { useWords } from "../../session/language.tsx";
import { useThingName } from "../../session/thing-name.ts";
import { BackToGuide } from "./back-to-guide.tsx";
import { CheckSection } from "./check-section.tsx";
import styles from "./diagnosis-page.module.css";
import { FixAside } from "./fix-aside.tsx";
import { GuideFirst } from "./guide-first.tsx";
import { RoundSection } from "./round-section.tsx";
import { SaidLine } from "./said-line.tsx";
import { SituationBar } from "./situation-bar.tsx";
import { SolvedSection } from "./solved-section.tsx";
import { SummarySection } from "./summary-section.tsx";
import { kindsOf, asksAmount } from "./symptom-asks.ts";
import { TillLine } from "./till-line.tsx";
import { useFixing } from "./use-fixing.ts";
import { useOutcome } from "./use-outcome.ts";

/** One symptom: for whom and with what, what the screen says, what to look at, and how it ends. */
export function DiagnosisPage({ symptom }: { symptom: Symptom }) {
  const { t, say } = useWords();
  const { catalogue } = useData();
  const nameOf = useThingName();
  const fixing = useFixing(symptom);
  const outcome = useOutcome(fixing);
  const { situation, diagnosis, parts } = fixing;
  const hasCauses = catalogue.causes.some(({ symptoms }) => symptoms.includes(symptom.id));
  const end = parts.read("end");
  const isSolved = end === "solved";
  const isOver =
    hasCauses && !isSolved && end !== "round" && diagnosis.current === null && diagnosis.pair === null;
  const wantsSummary = end === "summary";
  const named = [situation.card, situation.wallet].flatMap((held) =>
    held === null ? [] : [held.thing === null ? say(held.product.name) : nameOf(held.thing)],
  );
  const kept = Object.fromEntries(FIX_PARTS.map((part) => [part, parts.read(part)]));
  const nothingKept = situation.person === null || (situation.card !== null && situation.card.thing === null);
  return (
    <div className={styles.page} data-printed={wantsSummary || isOver ? "summary" : undefined}>
      <Page
        // A person's own name for a card, and its digits, are not for whoever reads the paper.
        eyebrow={<span className={styles.named}>{[t("fix.eyebrow"), ...named].join(" · ")}</span>}
        title={say(symptom.name)}
        actions={
          <LinkButton to={fixAddress(null, kept)} Icon={IconSearch}>
            {t("fix.another")}
          </LinkButton>
        }
      >
        <div className={styles.first}>
          <BackToGuide read={parts.read} />
          {symptom.atTill === true && !isSolved && <TillLine situation={situation} />}
          <GuideFirst symptom={symptom} situation={situation} />
          <SituationBar
            situation={situation}
            kinds={kindsOf(symptom.id)}
            amount={asksAmount(symptom.id)}
            write={parts.write}
            read={parts.read}
          />
          {nothingKept && <p className="meta">{t("fix.with.not-kept")}</p>}
          {hasCauses && <SaidLine fixing={fixing} outcome={outcome} />}
        </div>
        {hasCauses && (
          <div className={`${columns.columns} ${styles.columns}`}>
            {isSolved ? (
              <SolvedSection fixing={fixing} />
            ) : end === "round" ? (
              <RoundSection fixing={fixing} onBack={() => parts.write({ end: "" })} />
            ) : (
              <CheckSection
                fixing={fixing}
                onSolved={outcome.solved}
                onRound={() => parts.write({ end: "round" })}
                onSummary={wantsSummary || isOver ? null : () => parts.write({ end: "summary" })}
              />
            )}
            <FixAside fixing={fixing} />
          </div>
        )}
        {(wantsSummary || isOver) && (
          <SummarySection fixing={fixing} onClose={isOver ? null : () => parts.write({ end: "" })} />
        )}
      </Page>
    </div>
  );
}
