import type { Topic } from "../../../core/catalogue/topic.ts";
import type { Obstacle, RuledOut } from "../../../core/scenarios/options/option.ts";
import type { RecordKey } from "../../../core/facts/record-name.ts";
import { daysOf } from "../../../core/scenarios/options/lead-times.ts";
import { useWords } from "../../session/language.tsx";
import { EvidenceList } from "../../components/evidence-line.tsx";
import { Mark } from "../../components/mark.tsx";
import { RichText } from "../../components/rich-text.tsx";
import styles from "./ruled-out-row.module.css";
import { useOptionText } from "./use-option-text.ts";

/** An option this person cannot have: struck out, with the fact that rules it out and where that is from. */
export function RuledOutRow({ out, topic }: { out: RuledOut; topic: Topic }) {
  const { t, say } = useWords();
  const text = useOptionText(topic);
  const product = out.product === null ? null : text.product(out.product);
  const name = text.name(out);
  const lacking = out.because.filter(({ requirement }) => requirement !== null);
  const others = out.because.filter(({ requirement }) => requirement === null);
  return (
    <div className={styles.row}>
      <Mark level="unsupported" />
      <div>
        <p>
          <s>{product === null || product === name ? name : t("advice.named", { option: name, product })}</s>
        </p>
        {lacking.length > 0 && (
          <p className="meta">
            {t("advice.ruled-out", {
              reason: lacking.map(({ text: why }) => say(why)).join(t("list.separator")),
            })}
          </p>
        )}
        {others.map((obstacle) => (
          <ObstacleLine key={obstacle.text.en} obstacle={obstacle} record={`topics/${topic.id}`} />
        ))}
        {others.every(({ evidence }) => evidence.length === 0) && (
          <EvidenceList evidence={out.evidence} record={`topics/${topic.id}`} />
        )}
      </div>
    </div>
  );
}

/** A fact that rules something out: that it does not work there, or does not come in time. */
function ObstacleLine({ obstacle, record }: { obstacle: Obstacle; record: RecordKey }) {
  const { t, say } = useWords();
  const { text, late, evidence } = obstacle;
  const reason = say(text);
  return (
    <>
      <p className="meta">
        {late === null ? (
          <RichText text={t("advice.ruled-out.fact", { reason })} />
        ) : (
          t("advice.ruled-out.late", { wait: daysOf(late.lead)?.low ?? 0, days: late.days, what: reason })
        )}
      </p>
      <EvidenceList evidence={evidence} record={obstacle.record ?? record} />
    </>
  );
}
