import type { Topic } from "../catalogue/topic.ts";
import type { Exact } from "../costs/exact.ts";
import { optionsByHand } from "./options/by-hand.ts";
import type { PlacedTopic } from "./options/find-topics.ts";
import type { Option, RuledOut } from "./options/option.ts";
import { optionsByRule } from "./options/options.ts";
import type { AdviceFacts, AdviceWish } from "./options/wish.ts";
import { rankBy, type Ranking } from "./score.ts";
import { asShares, type Weights } from "./weights.ts";

/**
 * The answer to a topic for one person at one place, as data: screen, golden files and exports draw the same.
 * `shares`: what matters, in parts of 100 by criterion.
 */
export interface Advice {
  topic: Topic;
  shares: ReadonlyMap<string, Exact>;
  ranking: Ranking<Option>;
  ruledOut: readonly RuledOut[];
}

/** The topic that answers somebody: one typed by hand for the place, where it is about people like them. */
export function answeringTopic({ topic, refined }: PlacedTopic, home: string): Topic {
  return refined !== null && (refined.homes?.includes(home) ?? true) ? refined : topic;
}

/** Ranks the options that are open to somebody, and keeps those that are not. */
export function advise(facts: AdviceFacts, wish: AdviceWish, topic: Topic, weights: Weights): Advice {
  const made = topic.ways.length > 0 ? optionsByRule(facts, wish, topic) : optionsByHand(facts, wish, topic);
  const shares = asShares(
    topic.criteria.map(({ id }) => id),
    weights,
  );
  return { topic, shares, ranking: rankBy(made.open, shares), ruledOut: made.ruledOut };
}

/** Which parts of which options hang on a fact: what a screen names it by. */
export function partsOfFact(
  options: readonly Option[],
  fact: string,
): { criterion: string; options: Option[] }[] {
  const found = new Map<string, Option[]>();
  for (const option of options)
    for (const [criterion, { open }] of option.worths)
      if (open.some((one) => one.fact === fact))
        found.set(criterion, [...(found.get(criterion) ?? []), option]);
  return [...found].map(([criterion, all]) => ({ criterion, options: all }));
}
