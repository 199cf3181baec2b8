import type { Scenario } from "../catalogue/scenario.ts";
import type { Topic } from "../catalogue/topic.ts";
import { ownValue } from "../own-value.ts";
import { asNumber } from "../costs/exact.ts";
import { asShares, wholes, type Weights } from "./weights.ts";

/**
 * What matters to a kind of person in a topic, as whole points that sum to 100: as the scenario weighs the topic itself,
 * else by the kinds of its criteria; several of one kind share its points.
 */
export function weightsFor(
  topic: Pick<Topic, "id" | "criteria">,
  scenario: Pick<Scenario, "weights" | "refined">,
): Record<string, number> {
  const ids = topic.criteria.map(({ id }) => id);
  const own = ownValue(scenario.refined, topic.id);
  const points = (own ?? byKind(topic, scenario)) satisfies Weights;
  const parts = [...asShares(ids, points).values()].map(asNumber);
  const whole = wholes(parts);
  return Object.fromEntries(ids.map((id, i) => [id, whole[i] ?? 0]));
}

function byKind({ criteria }: Pick<Topic, "criteria">, { weights }: Pick<Scenario, "weights">) {
  // A common multiple of how many can share, so that the points stay whole.
  const multiple = 60;
  return Object.fromEntries(
    criteria.map(({ id, as }) => {
      const sharing = criteria.filter((one) => one.as === as).length;
      return [id, ((ownValue(weights, as) ?? 0) * multiple) / sharing];
    }),
  );
}
