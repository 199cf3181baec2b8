import { ownValue } from "../own-value.ts";
import { sameValue } from "../same-value.ts";
import type { Action } from "./actions.ts";
import { rateKey, type NotedRate, type OwnRate } from "./own-rate.ts";
import type { KeptPlace, OwnBasket, OwnNeed } from "./trip-plan.ts";
import type { Trip } from "./trip.ts";

/*
 * The actions that decide something of a trip’s plan, from what it was as it was seen. Null is no decision: the rules
 * hold. `thing` is the id of a thing or of a candidate.
 */

export function decideCarry(
  trip: Pick<Trip, "id" | "carry">,
  thing: string,
  to: "take" | "leave" | null,
): Action {
  return { type: "trip.carry", id: trip.id, thing, choice: { was: ownValue(trip.carry, thing) ?? null, to } };
}

export function decidePlace(trip: Pick<Trip, "id" | "places">, thing: string, to: KeptPlace | null): Action {
  return { type: "trip.place", id: trip.id, thing, place: { was: ownValue(trip.places, thing) ?? null, to } };
}

export function decideNeed(trip: Pick<Trip, "id" | "needs">, need: string, to: OwnNeed | null): Action {
  return { type: "trip.need", id: trip.id, need, choice: { was: ownValue(trip.needs, need) ?? null, to } };
}

export function decideOption(trip: Pick<Trip, "id" | "options">, topic: string, to: string | null): Action {
  const was = ownValue(trip.options, topic) ?? null;
  return { type: "trip.option", id: trip.id, topic, option: { was, to } };
}

export function decideBasket(trip: Pick<Trip, "id" | "basket">, to: OwnBasket | null): Action {
  return { type: "trip.basket", id: trip.id, basket: { was: trip.basket, to } };
}

/** What is noted of a pair of currencies, the way round it is asked for. */
function noted(rates: readonly OwnRate[], pair: Pick<OwnRate, "from" | "to">): OwnRate | null {
  return rates.find((rate) => rateKey(rate) === rateKey(pair)) ?? null;
}

/** The actions that note a rate; one that was noted the other way round is taken away first. */
export function noteRate(
  rates: readonly OwnRate[],
  pair: Pick<OwnRate, "from" | "to">,
  to: NotedRate | null,
): Action[] {
  const known = noted(rates, pair);
  const was = known === null ? null : { perUnit: known.perUnit, asOf: known.asOf };
  const turned = known !== null && known.from !== pair.from;
  const { from, to: other } = pair;
  if (!turned) return sameValue(was, to) ? [] : [{ type: "rate.set", from, to: other, rate: { was, to } }];
  const clear: Action = { type: "rate.set", from: known.from, to: known.to, rate: { was, to: null } };
  return to === null ? [clear] : [clear, { type: "rate.set", from, to: other, rate: { was: null, to } }];
}
