import { IconHistory } from "@tabler/icons-react";
import { Link } from "wouter";
import type { Evidence } from "../../core/catalogue/evidence.ts";
import { freshnessOf } from "../../core/catalogue/freshness.ts";
import type { RecordKey } from "../../core/facts/record-name.ts";
import { sourceDate } from "../../core/i18n/dates.ts";
import { ownValue } from "../../core/own-value.ts";
import { useData } from "../session/data.tsx";
import { useWords } from "../session/language.tsx";
import { ConfidenceBars } from "./confidence-bars.tsx";
import styles from "./evidence-line.module.css";
import { SourceName } from "./source-name.tsx";

interface Basis {
  /** The record it is evidence of, whose page the line leads to; on that page itself: the source's page. */
  record?: RecordKey | undefined;
}

/** One source: its name (opens it), the date printed there, how sure it is, a warning when it is old, its place in the facts. */
export function EvidenceLine({ evidence, record }: Basis & { evidence: Evidence }) {
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
      <FactsLink source={evidence.source} record={record} />
    </p>
  );
}

function FactsLink({ source, record }: Basis & { source: string }) {
  const { t, say } = useWords();
  const { catalogue } = useData();
  const found = ownValue(catalogue.sources, source);
  if (found === undefined) return null;
  const name = say(found.name);
  const [to, text, label] =
    record === undefined
      ? [`/facts/sources/${source}`, t("evidence.source-page"), t("evidence.source-page.of", { name })]
      : [`/facts/${record}`, t("evidence.facts"), t("evidence.facts.of", { name })];
  return (
    <Link href={to} aria-label={label} className={styles.further}>
      {text}
    </Link>
  );
}

/** All the evidence of one assertion, a line each: sources that disagree stay two lines. */
export function EvidenceList({ evidence, record }: Basis & { evidence: readonly Evidence[] }) {
  return evidence.map((e, i) => <EvidenceLine key={`${e.source} ${i}`} evidence={e} record={record} />);
}
