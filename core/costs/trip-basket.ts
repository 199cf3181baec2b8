import { daysBetween } from "../calendar-date.ts";
import type { Tier } from "../catalogue/budget.ts";
import type { Lookup } from "../catalogue/lookup.ts";
import { placeChain } from "../places/place-facts.ts";
import type { Trip } from "../profile/trip.ts";
import { withLine, type Basket } from "./basket.ts";
import type { LineKind } from "../profile/basket-shape.ts";
import type { Converter } from "./convert.ts";
import { defaultBasket, type BasketFacts, type BasketWish } from "./default-basket.ts";
import { currencyOf } from "./local-currency.ts";

/** The tier as long as nobody says another. */
export const USUAL_TIER: Tier = "middle";

/** A trip's money: what is paid with there, and what it goes on. */
export interface TripBasket {
  /** The money of the place, ISO 4217; null where it is not known. */
  local: string | null;
  /** In which money lines stand whose figures are one’s own. */
  currency: string;
  tier: Tier;
  /** From days and tier alone, before the person said anything. */
  usual: Basket;
  /** From days, tier and assumptions, those of the person included. */
  estimate: Basket;
  /** Lines that this trip does not need: lodging of those who sleep elsewhere, data of those who have it already. */
  notNeeded: readonly LineKind[];
  /** The estimate with the lines that the person changed. */
  basket: Basket;
}

/** Trips on which nights are paid as a rule; who commutes, studies, moves or visits the family sleeps elsewhere. */
const IN_HOTELS: readonly Trip["purpose"][] = ["holiday", "business", null];

/**
 * The basket of one traveller of a trip. In their own region they have data already.
 * @param home where they live; `told`: the money that stands in for that of the place where it is not known
 */
export function tripBasket(
  facts: BasketFacts,
  lookup: Lookup,
  trip: Pick<Trip, "destination" | "departs" | "returns" | "purpose" | "basket">,
  { home, told }: { home: string; told: string },
  converter: Converter,
): TripBasket {
  const { destination, departs, returns, purpose, basket: own } = trip;
  const chain = placeChain(lookup, destination);
  const region = chain.find((place) => place.region !== null)?.region ?? null;
  const local = currencyOf(region);
  const currency = local ?? told;
  const tier = own?.tier ?? USUAL_TIER;
  const nights = IN_HOTELS.includes(purpose) ? daysBetween(departs, returns) : 0;
  const wish: BasketWish = {
    days: daysBetween(departs, returns) + 1,
    nights,
    tier,
    places: chain.map(({ id }) => id),
    currency,
    data: region !== home,
  };
  const usual = defaultBasket(facts, wish, converter);
  const estimate = own === null ? usual : defaultBasket(facts, { ...wish, assumed: own }, converter);
  return {
    local,
    currency,
    tier,
    usual,
    estimate,
    notNeeded: [...(nights === 0 ? (["online"] as const) : []), ...(wish.data ? [] : (["data"] as const))],
    basket: (own?.lines ?? []).reduce(withLine, estimate),
  };
}
