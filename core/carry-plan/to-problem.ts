import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Carried } from "../catalogue/dependency.ts";
import { createConverter, type Converter } from "../costs/convert.ts";
import { exact, toMinor } from "../costs/exact.ts";
import { ownValue } from "../own-value.ts";
import { candidateId } from "../profile/candidate.ts";
import { compareText } from "../compare-text.ts";
import type { Belonging } from "./belonging.ts";
import type { Place, TripFailure } from "./failures-of-trip.ts";
import { spotOf, type Charge, type PlanFailure, type PlanThing, type Problem } from "./problem.ts";
import type { PlannedTrip, TripSituation } from "./trip-problem.ts";
import { sameEffect } from "./same-effect.ts";
import { token } from "./tokens.ts";

/** The id of the state in which nothing is wrong. */
export const USUAL = "usual";

/** A problem, with what each of its failures stands for. */
export interface TripProblem {
  problem: Problem;
  /** Failures that take the same, by the id of the one failure they are in the problem. */
  groups: ReadonlyMap<string, readonly TripFailure[]>;
  /** Failures that take nothing any means hangs on. */
  without: readonly TripFailure[];
}

/** Where a thing may be kept, as long as the person decided nothing: not with its owner as somebody else. */
function placesFor(one: Belonging, places: readonly Place[]): string[] {
  return places.filter((place) => place.with !== one.person).map(({ id }) => id);
}

/** A thing of which somebody decided where it goes. */
function chosenPlaces(one: Belonging, trip: PlannedTrip, places: readonly Place[]): string[] {
  const all = placesFor(one, places);
  const chosen = ownValue(trip.places, one.id);
  if (chosen === undefined) return all;
  const place = places.find((p) => p.at === chosen.at && p.with === chosen.with);
  // A place that is no longer there, as with somebody who stays at home, decides nothing.
  return place !== undefined && all.includes(place.id) ? [place.id] : all;
}

/** What the person decided on something: on this one, else on what it is, whoever of them gets it. */
export function choiceOn(one: Belonging, trip: Pick<PlannedTrip, "carry">): "take" | "leave" | null {
  const own = ownValue(trip.carry, one.id);
  if (own !== undefined || one.product === null || one.getting === null) return own ?? null;
  return ownValue(trip.carry, candidateId(one.product)) ?? null;
}

function priceIn(currency: string, converter: Converter, { getting }: Belonging): number | null {
  if (getting === null) return 0;
  if (getting.price === null) return null;
  if (getting.price.minor === 0) return 0;
  const converted = converter(exact(getting.price.minor), getting.price.currency, currency);
  return converted === null ? null : toMinor(converted.amount);
}

/** A bank looks into whoever asks for a card: that is asked of nobody for what would only be nice. */
function toGetFor({ kind, getting }: Belonging): PlanThing["toGet"] {
  if (getting === null) return null;
  return kind === "bank-card" ? "critical" : "any";
}

const FOR_LATER: readonly Carried[] = ["recovery-codes", "second-device", "papers"];

/** What nobody says the time of is not held to be quicker than what is known. */
const UNKNOWN_DAYS = 30;

/**
 * The problem of a trip.
 * @param currency the money that prices are compared in
 */
export function toProblem(
  catalogue: Pick<Catalogue, "rates">,
  situation: TripSituation,
  trip: PlannedTrip,
  currency: string,
  charges: readonly Charge[],
): TripProblem {
  const converter = createConverter(catalogue.rates.sets);
  const means = [...situation.means.values()].flat();
  const used = new Set(means.flatMap(({ things }) => things));
  const inPhone = new Set(situation.phones.values());
  const orderOf = ({ product }: Belonging) => situation.walletOrder(product);
  const things = situation.belongings
    .filter(({ id, phone, getting }) => getting !== null || (phone === null && !inPhone.has(id)))
    // Of things that are as good the first is taken: the wallet more people use, what one has before what one gets.
    .toSorted((a, b) => orderOf(a) - orderOf(b) || compareText(a.id, b.id))
    .map((one): PlanThing => {
      const choice = choiceOn(one, trip);
      const isUsed = used.has(one.id) || choice === "take";
      const places =
        choice === "leave" || !isUsed
          ? []
          : one.phone === null
            ? chosenPlaces(one, trip, situation.places)
            : ["phone"];
      return {
        id: one.id,
        places,
        locked: choice === "take" && places.length > 0,
        price: priceIn(currency, converter, one),
        toGet: one.product === null || choice === "take" ? null : toGetFor(one),
        days: one.getting === null ? 0 : (one.getting.days ?? UNKNOWN_DAYS),
      };
    });

  const spots = new Set(things.flatMap(({ id, places }) => places.map((place) => spotOf(id, place))));
  const { groups, without } = sameEffect(situation.failures, means, spots);
  // Codes on paper and a second device are looked for when they are needed.
  const isForLater = new Set(
    situation.belongings.filter(({ kind }) => FOR_LATER.includes(kind)).map(({ id }) => id),
  );
  const usual: PlanFailure = {
    id: USUAL,
    usual: true,
    oneOf: null,
    takes: new Set([token.notesLast, token.emergency]),
    // What lies elsewhere is of use once something is gone, not at a till.
    takesFrom: new Set(
      things.flatMap(({ id, places }) =>
        isForLater.has(id)
          ? []
          : places
              .filter((place) => place !== "on-me" && place !== "phone")
              .map((place) => spotOf(id, place)),
      ),
    ),
  };
  const failures = groups.map(({ id, takes, takesFrom, members }): PlanFailure => ({
    id,
    usual: false,
    takes,
    takesFrom,
    // Two people who part are apart from each other: that is one thing that happens, not two.
    oneOf: members.some(({ failure }) => failure.takes.some(({ what }) => what === "companion"))
      ? "apart"
      : null,
  }));
  const banned = new Set(
    situation.belongings.filter((one) => choiceOn(one, trip) === "leave").map(({ id }) => id),
  );
  const counted = means.filter(
    (one) => ![one.with, one.card, one.line].some((part) => part !== null && banned.has(part.id)),
  );
  return {
    problem: {
      things,
      means: counted.map(({ id, things: needed, hangsOn }) => ({ id, things: needed, hangsOn })),
      needs: situation.needs.flatMap(({ id, weight }) =>
        weight === "none"
          ? []
          : [
              {
                id,
                weight,
                means: (situation.means.get(id) ?? [])
                  .map((one) => one.id)
                  .filter((one) => counted.some((c) => c.id === one)),
              },
            ],
      ),
      failures: [usual, ...failures],
      charges,
    },
    groups: new Map(groups.map(({ id, members }) => [id, members])),
    without,
  };
}
