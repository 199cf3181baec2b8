import type { ChecklistRule } from "../catalogue/checklist-rule.ts";
import type { Belongings } from "./belongings.ts";
import type { Traveller } from "./travellers.ts";

/**
 * Of the travellers whom a rule is about, those an item for the whole trip is for: those who have what it is about. An
 * item about banking is never for a child; it is for all adults where nobody has a bank card.
 */
export function concernedBy(
  { when, who }: ChecklistRule,
  meant: readonly Traveller[],
  own: Belongings,
): string[] {
  const isBanking = who === "card-holders" || when.fewNetworks === true;
  const holders = new Set([
    ...(when.hasAnyOf ?? []).flatMap((product) => own.ownersOf.get(product) ?? []),
    ...(when.networks ?? []).flatMap((network) => own.bearersOf.get(network) ?? []),
    ...(isBanking ? [...own.bankCards.values()].map(({ person }) => person) : []),
  ]);
  const able = meant.filter(({ child }) => !isBanking || !child).map(({ id }) => id);
  return holders.size === 0 ? able : able.filter((person) => holders.has(person));
}
