import { useMemo } from "react";
import { Link } from "wouter";
import type { OpenCause } from "../../../core/diagnosis/open-cause.ts";
import { waysRound } from "../../../core/diagnosis/ways-round.ts";
import { numbersFor } from "../../../core/diagnosis/whom-to-call.ts";
import { EvidenceList } from "../../components/evidence-line.tsx";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { CallLines } from "./call-lines.tsx";
import styles from "./current-check.module.css";
import { StepPart } from "./step-part.tsx";
import type { Fixing } from "./use-fixing.ts";
import { WayList } from "./way-list.tsx";

/** After anything that can be mended a card is linked again; this guide says how. */
const LINK_AGAIN = "retry-link";

/** What to do about a cause: steps, whom to call, guides, ways round with what the person has, and who says so. */
export function CauseHelp({ fixing, open }: { fixing: Fixing; open: OpenCause }) {
  const { t, say } = useWords();
  const { catalogue, lookup } = useData();
  const { situation, diagnosis } = fixing;
  const { cause, retry } = open;
  const ways = useMemo(
    () => waysRound(lookup, catalogue.workarounds, situation, cause.workarounds),
    [lookup, catalogue, situation, cause],
  );
  const lines = useMemo(
    () => numbersFor(lookup, catalogue, situation, cause.call),
    [lookup, catalogue, situation, cause],
  );
  const again =
    situation.symptom === "card-will-not-link" && retry !== "never" && diagnosis.shuts.length === 0;
  const guides = catalogue.guides.filter(
    ({ id }) => cause.guides.includes(id) || (again && id === LINK_AGAIN),
  );
  const person = situation.person?.id ?? null;
  const guideAddress = (id: string) => {
    const first = catalogue.guides.find((guide) => guide.id === id)?.steps[0]?.id ?? "";
    const query = new URLSearchParams({ step: first, ...(person !== null && { person }) });
    return `/guides/${id}?${query.toString()}`;
  };
  return (
    <>
      <StepPart title={t("fix.todo")} steps={cause.fixes} />
      {lines.length > 0 && (
        <div className={styles.part}>
          <h4>{t("fix.call")}</h4>
          <CallLines lines={lines} />
        </div>
      )}
      <WayList ways={ways} />
      <p className={`${styles.part} ${styles.links}`}>
        {guides.map(({ id, name }) => (
          <Link key={id} className="go" href={guideAddress(id)}>
            {say(name)}
          </Link>
        ))}
        <Link className="go" href={`/facts/causes/${cause.id}`}>
          {t("fix.facts")}
        </Link>
      </p>
      <div className={styles.evidence}>
        <EvidenceList evidence={cause.evidence} record={`causes/${cause.id}`} />
      </div>
    </>
  );
}
