import type { ChecklistRule } from "../catalogue/checklist-rule.ts";
import type { Belongings } from "./belongings.ts";
import type { Traveller } from "./travellers.ts";

/** Who has what a rule names; of one about banking that names nothing, who has a bank card. */
function holdersOf({ when }: ChecklistRule, isBanking: boolean, own: Belongings): string[] {
  const named = when.hasAnyOf !== undefined || when.networks !== undefined;
  if (!named) return isBanking ? [...own.bankCards.values()].map(({ person }) => person) : [];
  return [
    ...(when.hasAnyOf ?? []).flatMap((product) => own.ownersOf.get(product) ?? []),
    ...(when.networks ?? []).flatMap((network) => own.bearersOf.get(network) ?? []),
  ];
}

/**
 * Of the travellers whom a rule is about, those an item for the whole trip is for: those who have what it is about. An
 * item about banking is never for a child: the adults who travel along see to a child’s card, and to banking at all
 * where nobody has one.
 */
export function concernedBy(rule: ChecklistRule, meant: readonly Traveller[], own: Belongings): string[] {
  const isBanking = rule.who === "card-holders" || rule.when.fewNetworks === true;
  const holders = new Set(holdersOf(rule, isBanking, own));
  const able = meant.filter(({ child }) => !isBanking || !child).map(({ id }) => id);
  const ofChild = isBanking && meant.some(({ id, child }) => child && holders.has(id));
  return holders.size === 0 || ofChild ? able : able.filter((person) => holders.has(person));
}
