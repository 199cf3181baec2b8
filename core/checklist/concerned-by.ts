import type { ChecklistRule } from "../catalogue/checklist-rule.ts";
import type { Belongings } from "./belongings.ts";

/**
 * The travellers an item for the whole trip is for: those who have what the rule is about, so that a child without a
 * card gets no bank items; everybody where the rule is about no thing or nobody has it.
 */
export function concernedBy({ when, who }: ChecklistRule, travellers: string[], own: Belongings): string[] {
  const ofCardHolders = who === "card-holders" || when.fewNetworks === true;
  const holders = new Set([
    ...(when.hasAnyOf ?? []).flatMap((product) => own.ownersOf.get(product) ?? []),
    ...(when.networks ?? []).flatMap((network) => own.bearersOf.get(network) ?? []),
    ...(ofCardHolders ? [...own.bankCards.values()].map(({ person }) => person) : []),
  ]);
  return holders.size === 0 ? travellers : travellers.filter((person) => holders.has(person));
}
