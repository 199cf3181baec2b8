import type { Topic } from "../../../core/catalogue/topic.ts";
import type { RuledOut } from "../../../core/scenarios/rank.ts";
import { useWords } from "../../session/language.tsx";
import { EvidenceList } from "../../components/evidence-line.tsx";
import { Mark } from "../../components/mark.tsx";
import styles from "./ruled-out-row.module.css";

/** An option this kind of person cannot have: struck out, with the fact that rules it out. */
export function RuledOutRow({ out, topic }: { out: RuledOut; topic: Topic }) {
  const { t, say } = useWords();
  return (
    <div className={styles.row}>
      <Mark level="unsupported" />
      <div>
        <p>
          <s>{say(out.option.name)}</s>
        </p>
        <p className="meta">
          {t("advice.ruled-out", { reason: out.missing.map((m) => say(m.text)).join(t("list.separator")) })}
        </p>
        <EvidenceList evidence={out.option.evidence} record={`topics/${topic.id}`} />
      </div>
    </div>
  );
}
