import type { OwnBasket } from "../../../core/profile/trip-plan.ts";
import type { Action } from "../../../core/profile/actions.ts";
import { decideBasket } from "../../../core/profile/decide.ts";
import type { Profile } from "../../../core/profile/profile.ts";

/** A basket of which the person said nothing. */
const UNSAID: OwnBasket = { tier: null, lines: [], sums: {}, figures: {} };

const saysNothing = ({ tier, lines, sums, figures }: OwnBasket) =>
  tier === null && lines.length === 0 && Object.keys(sums).length + Object.keys(figures).length === 0;

/**
 * The actions that change a part of what a person said of a trip’s money, made of what is saved when their turn comes.
 * One in which nothing is said any more is none.
 */
export function changeOwnBasket(trip: string, part: Partial<OwnBasket>) {
  return ({ trips }: Profile): Action[] => {
    const saved = trips.find(({ id }) => id === trip);
    if (saved === undefined) return [];
    const next = { ...(saved.basket ?? UNSAID), ...part };
    return [decideBasket(saved, saysNothing(next) ? null : next)];
  };
}
