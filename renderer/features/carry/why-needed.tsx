import type { TripNeed } from "../../../core/carry-plan/needs-of-trip.ts";
import { EvidenceList } from "../../components/evidence-line.tsx";
import fold from "../../components/quiet-fold.module.css";
import { useWords } from "../../session/language.tsx";

/** Why a trip needs this, and who says so. */
export function WhyNeeded({ need }: { need: TripNeed }) {
  const { t, say } = useWords();
  return (
    <details className={fold.fold}>
      <summary>{t("plan.needs.why")}</summary>
      <p>{say(need.text)}</p>
      <EvidenceList evidence={need.evidence} record={`needs/${need.need.id}`} />
    </details>
  );
}
