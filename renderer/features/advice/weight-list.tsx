import type { Scenario, Topic } from "../../../core/catalogue/topic.ts";
import { ownValue } from "../../../core/own-value.ts";
import { useWords } from "../../session/language.tsx";
import styles from "./weight-list.module.css";

/** What matters to this kind of person, in points of 100; the swatch is the criterion's step in every bar. */
export function WeightList({ topic, scenario }: { topic: Topic; scenario: Scenario }) {
  const { say } = useWords();
  return (
    <dl>
      {topic.criteria.map(({ id, name }, i) => {
        const weight = ownValue(scenario.weights, id) ?? 0;
        return (
          <div key={id} className={styles.weight}>
            <dt>
              <i style={{ background: `var(--c-${i + 1})` }} aria-hidden="true" />
              {say(name)}
            </dt>
            <dd>{weight}</dd>
            <span className={styles.line} aria-hidden="true">
              <u style={{ width: `${weight}%` }} />
            </span>
          </div>
        );
      })}
    </dl>
  );
}
