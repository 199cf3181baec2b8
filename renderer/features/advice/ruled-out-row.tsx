import type { Topic } from "../../../core/catalogue/topic.ts";
import type { RuledOut } from "../../../core/scenarios/options/option.ts";
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
  return (
    <div className={styles.row}>
      <Mark level="unsupported" />
      <div>
        <p>
          <s>{product === null || product === name ? name : t("advice.named", { option: name, product })}</s>
        </p>
        {out.because.map(({ text: why, requirement, late, evidence, record }) => {
          const reason = say(why);
          return (
            <div key={why.en}>
              <p className="meta">
                {late !== null ? (
                  t("advice.ruled-out.late", {
                    wait: daysOf(late.lead)?.low ?? 0,
                    days: late.days,
                    what: reason,
                  })
                ) : requirement !== null ? (
                  t("advice.ruled-out", { reason })
                ) : (
                  <RichText text={t("advice.ruled-out.fact", { reason })} />
                )}
              </p>
              <EvidenceList
                evidence={evidence.length > 0 ? evidence : out.evidence}
                record={record ?? `topics/${topic.id}`}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}
