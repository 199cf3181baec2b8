import { createLookup } from "../core/catalogue/lookup.ts";
import { createJudge } from "../core/compatibility/judge.ts";
import { costFacts } from "../core/costs/cost-of-basket.ts";
import { holderOf } from "../core/people/holder-of.ts";
import { bareThing } from "../core/profile/thing.ts";
import { advise, answeringTopic, type Advice } from "../core/scenarios/advise.ts";
import { topicsAt } from "../core/scenarios/options/find-topics.ts";
import type { AdviceFacts, AdviceWish } from "../core/scenarios/options/wish.ts";
import { weightsFor } from "../core/scenarios/weights-for.ts";
import { shippedCatalogue } from "./build/shipped-catalogue.ts";
import { DEPARTS, TODAY, type Asking } from "./golden-advice/people.ts";

export const catalogue = shippedCatalogue();
const lookup = createLookup(catalogue);

/** What advice is made from, of the facts that are shipped. */
export const facts: AdviceFacts = {
  catalogue,
  lookup,
  judge: createJudge(catalogue),
  costs: costFacts(catalogue, lookup),
};

/** One topic as it is answered to somebody. */
export interface Answered {
  wish: AdviceWish;
  weights: Record<string, number>;
  advice: Advice;
}

/** Everything that is answered to somebody, topic by topic. */
export function answersFor(
  { place, who, products, scenario: id, days }: Asking,
  departs = DEPARTS,
): Answered[] {
  const things = products.map((product, i) => bareThing(`thing-${i}`, "person", product));
  const scenario = catalogue.scenarios.find((one) => one.id === id);
  if (scenario === undefined) throw new Error(`there is no ${id}`);
  const { holder } = holderOf(lookup, who, things);
  const wish: AdviceWish = {
    place,
    holder,
    things,
    links: [],
    scenario,
    days,
    departs,
    today: TODAY,
    supposed: null,
  };
  return topicsAt(catalogue.topics, lookup, place).map((placed) => {
    const topic = answeringTopic(placed, holder.home);
    const weights = weightsFor(topic, scenario);
    return { wish, weights, advice: advise(facts, wish, topic, weights) };
  });
}
