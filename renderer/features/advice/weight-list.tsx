import { UnstyledButton } from "@mantine/core";
import type { Topic } from "../../../core/catalogue/topic.ts";
import { ownValue } from "../../../core/own-value.ts";
import type { Stability } from "../../../core/scenarios/tipping-points.ts";
import { useWords } from "../../session/language.tsx";
import type { OwnWeights } from "./use-weights.ts";
import styles from "./weight-list.module.css";
import { WeightSlider } from "./weight-slider.tsx";

interface WeightListProps {
  topic: Topic;
  own: OwnWeights;
  stability: readonly Stability[];
}

/** What matters, in points of 100, a slider each; the swatch is the criterion’s step in every bar. */
export function WeightList({ topic, own, stability }: WeightListProps) {
  const { t, say } = useWords();
  const tips = stability.some(({ below, above }) => below !== null || above !== null);
  return (
    <div>
      {topic.criteria.map(({ id, name }, i) => (
        <WeightSlider
          key={id}
          step={i + 1}
          name={say(name)}
          weight={ownValue(own.weights, id) ?? 0}
          stability={stability.find(({ criterion }) => criterion === id)}
          move={(to) => own.move(id, to)}
          settle={own.settle}
          leave={own.leave}
        />
      ))}
      <p className={styles.foot}>
        {tips && (
          <span className="meta">
            <i className={styles.tick} aria-hidden="true" /> {t("advice.tick")}
          </span>
        )}
        {own.isOwn && (
          <UnstyledButton className={styles.reset} onClick={own.reset}>
            {t("advice.reset")}
          </UnstyledButton>
        )}
      </p>
    </div>
  );
}
