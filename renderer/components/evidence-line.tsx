import { IconHistory } from "@tabler/icons-react";
import type { Evidence } from "../../core/catalogue/evidence.ts";
import { freshnessOf } from "../../core/catalogue/freshness.ts";
import { sourceDate } from "../../core/i18n/dates.ts";
import { client } from "../app/client.ts";
import { toCallError, useCommands } from "../app/commands.tsx";
import { useData } from "../app/data.tsx";
import { useWords } from "../app/language.tsx";
import { ConfidenceBars } from "./confidence-bars.tsx";
import styles from "./evidence-line.module.css";

/** One source: its name (opens it), the date printed there, how sure it is, and a warning when it is old. */
export function EvidenceLine({ evidence }: { evidence: Evidence }) {
  const { t, language } = useWords();
  const { today } = useData();
  const freshness = freshnessOf(evidence.asOf, today);
  return (
    <p className={styles.line}>
      <SourceName id={evidence.source} />
      <span>{evidence.asOf === null ? t("evidence.undated") : sourceDate(evidence.asOf, language)}</span>
      <span className={styles.together}>
        <ConfidenceBars confidence={evidence.confidence} />
        {t(`confidence.${evidence.confidence}`)}
      </span>
      {evidence.kind === "inferred" && <span>{t("evidence.inferred")}</span>}
      {evidence.kind === "own-knowledge" && <span>{t("evidence.unverified")}</span>}
      {(freshness === "ageing" || freshness === "stale") && (
        <span className={styles.together}>
          <IconHistory size="1rem" stroke={1.75} aria-hidden="true" />
          {t(`freshness.${freshness}`)}
        </span>
      )}
    </p>
  );
}

function SourceName({ id }: { id: string }) {
  const { t, say } = useWords();
  const { catalogue, app } = useData();
  const { fail } = useCommands();
  const source = catalogue.sources[id];
  if (source === undefined) return <span>{t("evidence.missing")}</span>;
  if (source.url === undefined || !app.can.openSources) return <span>{say(source.name)}</span>;
  return (
    <button
      type="button"
      className={styles.source}
      title={source.url}
      aria-label={t("evidence.open", { name: say(source.name) })}
      onClick={() =>
        void client("source.open", { source: id }).catch((error: unknown) => fail(toCallError(error)))
      }
    >
      {say(source.name)}
    </button>
  );
}

/** All the evidence of one assertion, a line each: sources that disagree stay two lines. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  return evidence.map((e) => <EvidenceLine key={`${e.source} ${e.asOf}`} evidence={e} />);
}
