import type { Requirement } from "../catalogue/way.ts";
import type { LocalText } from "../catalogue/text.ts";
import type { Topic } from "../catalogue/topic.ts";
import { advise, type Advice } from "./advise.ts";
import { meets } from "./options/requirements.ts";
import type { AdviceFacts, AdviceWish, Supposed } from "./options/wish.ts";
import { swappingFacts, type SwappingFact } from "./swapping-facts.ts";
import { stabilityOf, tippingPoints, type Stability } from "./tipping-points.ts";
import type { Weights } from "./weights.ts";

/** Something to own or to do, or to do without, and what is first then; null where nothing is left. */
export interface SupposedChange {
  supposed: Supposed;
  first: string | null;
  firstName: LocalText | null;
  changes: boolean;
}

/** What would change the first place: other weights, facts that are not known, things to own or to do. */
export interface WhatWouldChange {
  stability: readonly Stability[];
  facts: readonly SwappingFact[];
  supposed: readonly SupposedChange[];
}

const requirementsOf = ({ ways, options }: Topic): Requirement[] => [
  ...new Set([...ways, ...options].flatMap(({ requires }) => requires.map(({ requirement }) => requirement))),
];

/** What can be supposed: to have what is lacking, to be without what the first hangs on, to own what one could get. */
function supposable(facts: AdviceFacts, wish: AdviceWish, { topic, ranking }: Advice): Supposed[] {
  const first = ranking.ranked[0]?.option;
  const requirements = requirementsOf(topic).flatMap((requirement): Supposed[] => {
    const has = meets(facts, wish, requirement);
    const suppose = (holds: boolean): Supposed => ({ kind: "requirement", requirement, holds });
    if (has === false) return [suppose(true)];
    return (first?.requires ?? []).includes(requirement) ? [suppose(false)] : [];
  });
  const products = ranking.ranked.flatMap(({ option: { product, standing } }): Supposed[] =>
    product !== null && standing !== "owned" && product !== first?.product
      ? [{ kind: "product", product }]
      : [],
  );
  return [...requirements, ...products];
}

/** What would put another option first than the advice has. */
export function whatWouldChange(
  facts: AdviceFacts,
  wish: AdviceWish,
  advice: Advice,
  weights: Weights,
): WhatWouldChange {
  const [winner, ...rivals] = advice.ranking.ranked.map(({ option }) => option);
  if (winner === undefined) return { stability: [], facts: [], supposed: [] };
  const { shares, topic } = advice;
  const supposed = supposable(facts, wish, advice).map((one): SupposedChange => {
    const then = advise(facts, { ...wish, supposed: one }, topic, weights).ranking.ranked[0]?.option;
    return {
      supposed: one,
      first: then?.id ?? null,
      firstName: then?.name ?? null,
      changes: then?.id !== winner.id,
    };
  });
  return {
    stability: stabilityOf(shares, tippingPoints(winner, rivals, shares)),
    facts: swappingFacts(winner, rivals, shares),
    supposed,
  };
}
