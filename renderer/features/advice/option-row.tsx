import { lazy, Suspense } from "react";
import type { Topic } from "../../../core/catalogue/topic.ts";
import { formatMoney } from "../../../core/money.ts";
import { ownValue } from "../../../core/own-value.ts";
import type { Ranked } from "../../../core/scenarios/rank.ts";
import { useWords } from "../../session/language.tsx";
import { EvidenceList } from "../../components/evidence-line.tsx";
import { RichText } from "../../components/rich-text.tsx";
import { VerdictText } from "../../components/verdict-text.tsx";
import styles from "./option-row.module.css";

// The chart library is heavy; the page is readable before it is there.
const ShareBar = lazy(() => import("../../charts/share-bar.tsx").then((m) => ({ default: m.ShareBar })));

interface OptionRowProps {
  ranked: Ranked;
  topic: Topic;
  mine: boolean;
}

/** One option: rank, name, cost, score; why; its score in parts; what each part rests on; sources. */
export function OptionRow({ ranked, topic, mine }: OptionRowProps) {
  const { t, say } = useWords();
  const { option, rank, score, outOf, shares } = ranked;
  const criterionName = (id: string) =>
    say(topic.criteria.find((c) => c.id === id)?.name ?? { en: id, "zh-CN": id });
  const cost = Object.values(option.values).find((value) => "cost" in value);
  const costs = topic.options.some((o) => Object.values(o.values).some((v) => "cost" in v));
  const bar = shares
    .map((s) =>
      t("advice.share", {
        criterion: criterionName(s.criterion),
        points: s.points ?? t("advice.share.unknown"),
      }),
    )
    .join(t("list.separator"));
  return (
    <li className={`${styles.option} ${rank === 1 ? styles.first : ""}`}>
      <span className={styles.rank}>{rank}</span>
      <h3>
        {say(option.name)}
        {mine && <span className={styles.mine}>{t("compare.mine")}</span>}
      </h3>
      <span className={styles.cost}>
        {cost !== undefined && "cost" in cost
          ? formatMoney(cost.cost)
          : costs && <VerdictText level="unknown">{t("advice.no-price")}</VerdictText>}
      </span>
      <span className={styles.score}>
        {score} {outOf < 100 && <small>{t("advice.out-of", { outOf })}</small>}
      </span>
      <div className={styles.body}>
        <p className="meta">
          <RichText text={say(option.why)} />
        </p>
        <Suspense fallback={<div className={styles.waiting} />}>
          <ShareBar
            shares={shares}
            unknownText={(id) => t("advice.unknown-part", { criterion: criterionName(id) })}
            label={bar}
          />
        </Suspense>
        <details className={styles.parts}>
          <summary>{t("advice.parts")}</summary>
          <dl>
            {shares.map((share) => {
              const value = ownValue(option.values, share.criterion);
              return (
                <div key={share.criterion}>
                  <dt>{criterionName(share.criterion)}</dt>
                  <dd>
                    <VerdictText
                      level={value === undefined ? "unknown" : "level" in value ? value.level : "supported"}
                    >
                      {value === undefined ? t("level.unknown") : <RichText text={say(value.text)} />}
                    </VerdictText>
                    {value !== undefined && (
                      <EvidenceList evidence={value.evidence} record={`topics/${topic.id}`} />
                    )}
                  </dd>
                  <dd className={styles.points}>
                    {share.points === null
                      ? t("advice.of-unknown", { weight: share.weight })
                      : t("advice.of", { points: share.points, weight: share.weight })}
                  </dd>
                </div>
              );
            })}
          </dl>
        </details>
        <EvidenceList evidence={option.evidence} record={`topics/${topic.id}`} />
      </div>
    </li>
  );
}
