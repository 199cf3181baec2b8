import { UnstyledButton } from "@mantine/core";
import { lazy, Suspense } from "react";
import type { Topic } from "../../../core/catalogue/topic.ts";
import type { Trip } from "../../../core/profile/trip.ts";
import { ownValue } from "../../../core/own-value.ts";
import type { Option } from "../../../core/scenarios/options/option.ts";
import type { Ranked } from "../../../core/scenarios/score.ts";
import { useWords } from "../../session/language.tsx";
import { EvidenceList } from "../../components/evidence-line.tsx";
import { RichText } from "../../components/rich-text.tsx";
import { VerdictText } from "../../components/verdict-text.tsx";
import { OptionParts } from "./option-parts.tsx";
import styles from "./option-row.module.css";
import { roundedScore, roundedShares } from "./rounded-shares.ts";
import { StandingMark } from "./standing-mark.tsx";
import { useOptionText } from "./use-option-text.ts";

// The chart library is heavy; the page is readable before it is there.
const ShareBar = lazy(async () => ({ default: (await import("../../charts/share-bar.tsx")).ShareBar }));

interface OptionRowProps {
  ranked: Ranked<Option>;
  topic: Topic;
  trip: Trip | null;
  /** Puts it into the trip. */
  choose: (trip: Trip, option: Option) => void;
}

/** One option: rank, name, cost, score; with what and since when; its score in parts, and what each rests on. */
export function OptionRow({ ranked, topic, trip, choose }: OptionRowProps) {
  const { t, say } = useWords();
  const text = useOptionText(topic);
  const { option, rank } = ranked;
  const shares = roundedShares(ranked);
  const { score, outOf } = roundedScore(shares);
  const cost = topic.criteria.find(({ as }) => as === "cost");
  const price = cost === undefined ? undefined : option.parts.get(cost.id);
  const bar = shares
    .map(({ criterion, points }) =>
      t("advice.share", {
        criterion: text.criterion(criterion),
        points: points ?? t("advice.share.unknown"),
      }),
    )
    .join(t("list.separator"));
  const isChosen = trip !== null && ownValue(trip.options, topic.id) === option.id;
  return (
    <li className={`${styles.option} ${rank === 1 ? styles.first : ""}`}>
      <span className={styles.rank}>{rank}</span>
      <h3>
        {text.name(option)}
        {isChosen && <span className={styles.mine}>{t("advice.chosen")}</span>}
      </h3>
      <span className={styles.cost}>
        {price !== undefined &&
          (price.amount === null ? (
            <VerdictText level="unknown">{t("advice.no-price")}</VerdictText>
          ) : (
            text.money(price.amount)
          ))}
      </span>
      <span className={styles.score}>
        {score} {outOf < 100 && <small>{t("advice.out-of", { outOf })}</small>}
      </span>
      <div className={styles.body}>
        <StandingMark option={option} topic={topic} />
        <p className="meta">
          <RichText text={say(option.why)} />
        </p>
        <Suspense fallback={<div className={styles.waiting} />}>
          <ShareBar
            shares={shares}
            unknownText={(id) => t("advice.unknown-part", { criterion: text.criterion(id) })}
            label={bar}
          />
        </Suspense>
        <OptionParts option={option} topic={topic} shares={shares} />
        <EvidenceList evidence={option.evidence} record={`topics/${topic.id}`} />
        {trip !== null && !isChosen && rank > 1 && (
          <UnstyledButton
            className={styles.choose}
            aria-label={t("advice.use.this.label", { option: text.name(option) })}
            onClick={() => choose(trip, option)}
          >
            {t("advice.use.this")}
          </UnstyledButton>
        )}
      </div>
    </li>
  );
}
