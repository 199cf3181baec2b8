import type { ReactNode } from "react";
import type { Evidence } from "../../core/catalogue/evidence.ts";
import type { Version } from "../../core/catalogue/fact.ts";
import type { Level } from "../../core/catalogue/level.ts";
import type { LocalText } from "../../core/catalogue/text.ts";
import { ownValue } from "../../core/own-value.ts";
import { useData } from "../session/data.tsx";
import { useWords } from "../session/language.tsx";
import { EvidenceList } from "./evidence-line.tsx";
import { Mark } from "./mark.tsx";
import { RichText } from "./rich-text.tsx";
import styles from "./assertion-view.module.css";

interface AssertionViewProps {
  /** What it is about, before the sentence. */
  label?: ReactNode;
  level?: Level | null | undefined;
  text: LocalText | null;
  evidence: readonly Evidence[];
  history?: readonly Version[] | undefined;
  conflicts?: readonly Version[] | undefined;
}

/** One thing a record says: its sentence, who says so, what was said before and who says otherwise. */
export function AssertionView({
  label,
  level,
  text,
  evidence,
  history = [],
  conflicts = [],
}: AssertionViewProps) {
  const { t, say } = useWords();
  const { catalogue } = useData();
  const fromArticle = ({ evidence: list }: Version) =>
    list.every((e) => ownValue(catalogue.sources, e.source)?.kind === "seed");
  return (
    <div className={styles.assertion}>
      <span className={styles.mark}>{level !== undefined && level !== null && <Mark level={level} />}</span>
      <div>
        {label !== undefined && <p className="bold">{label}</p>}
        {history.length > 0 && <p className="meta">{t("facts.found-since")}</p>}
        {text !== null && (
          <p>
            <RichText text={say(text)} />
          </p>
        )}
        <EvidenceList evidence={evidence} />
        {history.map((version) => (
          <Beside
            key={version.text.en}
            head={fromArticle(version) ? t("facts.history.seed") : t("facts.history")}
            version={version}
          />
        ))}
        {conflicts.map((version) => (
          <Beside key={version.text.en} head={t("facts.conflict")} version={version} />
        ))}
      </div>
    </div>
  );
}

function Beside({ head, version }: { head: string; version: Version }) {
  const { say } = useWords();
  return (
    <div className={styles.beside}>
      <p className="meta">{head}</p>
      <p>
        <RichText text={say(version.text)} />
      </p>
      <EvidenceList evidence={version.evidence} />
    </div>
  );
}
