import type { CalendarDate } from "../calendar-date.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Lookup } from "../catalogue/lookup.ts";
import type { Judge } from "../compatibility/judge.ts";
import { holderOf } from "../people/holder-of.ts";
import { MAINLAND } from "../people/holder.ts";
import { inUse, putAway } from "../profile/in-use.ts";
import { overThings, type OverThing } from "../profile/over-by.ts";
import type { Person } from "../profile/person.ts";
import type { Profile } from "../profile/profile.ts";
import type { Thing } from "../profile/thing.ts";
import type { Trip } from "../profile/trip.ts";
import { bestChain, orderCosts, type BestChain } from "./best-chain.ts";
import { chainsOf } from "./chain.ts";
import { costFacts, costOfBasket, type BasketCost, type CostWish } from "./cost-of-basket.ts";
import type { PaymentHabits } from "./cost-of-line.ts";
import { fewerWithdrawals, type FewerWithdrawals } from "./fewer-withdrawals.ts";
import { currencyOf } from "./local-currency.ts";
import { ratePairs, type RatePair } from "./rate-pairs.ts";
import { tripBasket, type TripBasket } from "./trip-basket.ts";

/** What the costs of a trip are reckoned from. */
export interface CostWorld {
  catalogue: Catalogue;
  lookup: Lookup;
  judge: Judge;
  profile: Pick<Profile, "things" | "links" | "rates">;
  today: CalendarDate;
}

/**
 * What paying costs one traveller on a trip.
 * - `told`: the money that costs are told in, that of where they live. - `costs`: the best chain first.
 * - `cards`: how many cards they have that last, of which some may not work there. - `over`: what they have and cannot use,
 *   because it ends before the trip does or is blocked. - `archived`: what they put away that may pay.
 * - `cash`: the chain that cash comes from, and what fewer withdrawals save. - `pairs`: the rates it rests on.
 * - `conversion`: what the best chain would cost more if every offer to convert were accepted; null where that is not known.
 */
export interface TripCosts extends TripBasket {
  told: string;
  cards: number;
  over: readonly OverThing[];
  archived: readonly Thing[];
  costs: readonly BasketCost[];
  best: BestChain;
  cash: { chain: string; fewer: readonly FewerWithdrawals[] } | null;
  conversion: number | null;
  pairs: readonly RatePair[];
}

/**
 * Where a card is issued that many regions issue: as the person says, else where they live; one that is not of the
 * mainland was issued where a foreigner who lives there comes from. Null when nobody said.
 */
export function issuedFor(
  { card }: Pick<Thing, "card">,
  { home, nationality }: Pick<Person, "home" | "nationality">,
): string | null {
  const elsewhere = [home, nationality].find(
    (region) => region !== null && region !== "other" && region !== MAINLAND,
  );
  return card?.region ?? elsewhere ?? null;
}

/** The costs of a trip for one of its travellers. @param habits what they say of how they pay */
export function tripCosts(
  { catalogue, lookup, judge, profile, today }: CostWorld,
  trip: Trip,
  person: Person,
  habits: Omit<PaymentHabits, "days">,
): TripCosts {
  const facts = costFacts(catalogue, lookup, profile.rates);
  const all = profile.things.filter((thing) => thing.person === person.id);
  const theirs = inUse(all);
  const over = overThings(theirs, trip.returns, today);
  const gone = new Set(over.map(({ thing }) => thing.id));
  const things = theirs.filter(({ id }) => !gone.has(id));
  const mayPay = ({ product }: Thing) => ["card", "wallet"].includes(lookup.kindOf(product) ?? "");
  const { holder } = holderOf(lookup, person, things);
  const place = lookup.destination(trip.destination);
  const home = currencyOf(holder.home);
  const told = home ?? currencyOf(place?.region ?? null) ?? "USD";
  const money = tripBasket(catalogue, lookup, trip, { home: holder.home, told }, facts.converter);
  const { basket } = money;
  // Fees and offers that run out are those of the days of the trip.
  const day = trip.departs > today ? trip.departs : today;
  const wishFor = (card: string, accepts: boolean): CostWish => {
    const thing = things.find(({ product }) => product === card);
    return {
      ...habits,
      acceptsConversion: accepts,
      days: basket.days,
      place: trip.destination,
      home: thing === undefined ? null : issuedFor(thing, person),
      issuer: thing?.card?.issuer ?? null,
      account: null,
      currency: told,
      today: day,
    };
  };
  const chains = chainsOf(judge, lookup, {
    place: trip.destination,
    things,
    links: profile.links,
    holder,
    today: day,
  });
  const reckon = (id: string, lines = basket, accepts = habits.acceptsConversion) => {
    const chain = chains.find((one) => one.id === id);
    return chain === undefined ? null : costOfBasket(facts, lines, chain, wishFor(chain.card, accepts));
  };
  const costs = orderCosts(chains.flatMap(({ id }) => reckon(id) ?? []));
  const best = bestChain(costs, basket.lines);
  const cash = best.lines.find(({ kind }) => kind === "atm-withdrawal")?.chain ?? null;
  const { single } = best;
  const accepted = single === null ? null : reckon(single.chain.id, basket, true);
  return {
    ...money,
    told,
    cards: things.filter(({ product }) => lookup.kindOf(product) === "card").length,
    over: over.filter(({ thing }) => lookup.kindOf(thing.product) !== "phone"),
    archived: putAway(all).filter(mayPay),
    costs,
    best,
    cash:
      cash === null ? null : { chain: cash, fewer: fewerWithdrawals(basket, (lines) => reckon(cash, lines)) },
    conversion:
      single === null || accepted === null || habits.acceptsConversion
        ? null
        : accepted.fees.likely - single.fees.likely,
    pairs: ratePairs(facts.converter, told, [
      ...basket.lines.map(({ each }) => each.currency),
      money.currency,
      ...costs.map(({ account }) => account),
    ]),
  };
}
