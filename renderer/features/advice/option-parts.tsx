import type { Topic } from "../../../core/catalogue/topic.ts";
import type { Option } from "../../../core/scenarios/options/option.ts";
import { useWords } from "../../session/language.tsx";
import { EvidenceList } from "../../components/evidence-line.tsx";
import fold from "../../components/quiet-fold.module.css";
import { RichText } from "../../components/rich-text.tsx";
import { VerdictText } from "../../components/verdict-text.tsx";
import styles from "./option-row.module.css";
import type { ShownShare } from "./rounded-shares.ts";
import { useOptionText } from "./use-option-text.ts";

interface OptionPartsProps {
  option: Option;
  topic: Topic;
  shares: readonly ShownShare[];
}

/** What each part of a score rests on: what is known, its sources, and the points it is worth. */
export function OptionParts({ option, topic, shares }: OptionPartsProps) {
  const { t } = useWords();
  const text = useOptionText(topic);
  return (
    <details className={`${fold.fold} ${styles.parts}`}>
      <summary>{t("advice.parts")}</summary>
      <dl>
        {shares.map(({ criterion, weight, points }) => {
          const part = option.parts.get(criterion);
          if (part === undefined) return null;
          return (
            <div key={criterion}>
              <dt>{text.criterion(criterion)}</dt>
              <dd>
                {part.level === null ? (
                  <RichText text={text.part(part)} />
                ) : (
                  <VerdictText level={part.level}>
                    <RichText text={text.part(part)} />
                  </VerdictText>
                )}
                <EvidenceList evidence={part.evidence} record={part.record ?? `topics/${topic.id}`} />
              </dd>
              <dd className={styles.points}>
                {points === null ? t("advice.of-unknown", { weight }) : t("advice.of", { points, weight })}
              </dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}
