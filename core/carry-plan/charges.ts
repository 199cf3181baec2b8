import { tripCosts, type CostWorld } from "../costs/trip-costs.ts";
import { LINE_KINDS } from "../profile/basket-shape.ts";
import type { Person } from "../profile/person.ts";
import type { Trip } from "../profile/trip.ts";
import type { Charge } from "./problem.ts";
import type { TripSituation } from "./trip-problem.ts";

/** Ways to pay grow with cards times wallets; of more than this the fees are left out, and everything costs the same. */
const MOST = 30;

/** How people pay as long as they say nothing else. */
const HABITS = { acceptsConversion: false, newlyBound: null };

/** What a plan's money is told in, and what each line of the trip's basket costs with each card that goes along. */
export interface TripCharges {
  currency: string;
  charges: readonly Charge[];
}

/**
 * The fees of a trip's basket, for one traveller who pays. A card pays where it goes along; one behind a wallet wherever it
 * is. A fee that nobody named makes a way no cheaper than the others: it is left out.
 */
export function chargesOf(
  world: CostWorld,
  trip: Trip,
  payer: Person,
  situation: TripSituation,
): TripCharges {
  const looked = new Set(situation.belongings.flatMap(({ thing }) => (thing === null ? [] : [thing.id])));
  const things = world.profile.things.filter(({ id, person }) => person === payer.id && looked.has(id));
  const few = things.length <= MOST ? things : [];
  const { told, costs } = tripCosts(
    { ...world, profile: { ...world.profile, things: few } },
    trip,
    payer,
    HABITS,
  );
  const owned = (product: string) => few.filter((one) => one.product === product);
  const charges = LINE_KINDS.flatMap((kind): Charge[] => {
    const ways = costs.flatMap(({ chain, lines }) =>
      lines
        .filter(({ line, serves }) => line.kind === kind && (serves === "yes" || serves === "partly"))
        .flatMap(({ fees, steps }) => {
          if (fees === null || steps.some(({ unknown }) => unknown !== null)) return [];
          const minor = fees.likely;
          if (chain.wallet !== null) return [{ things: [], minor }];
          return owned(chain.card).map(({ id }) => ({ things: [id], minor }));
        }),
    );
    return ways.length === 0 ? [] : [{ id: kind, ways }];
  });
  return { currency: told, charges };
}
