import type { CalendarDate } from "../calendar-date.ts";
import { groupBy } from "../by-key.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Lookup } from "../catalogue/lookup.ts";
import { travellersOf } from "../checklist/travellers.ts";
import type { Judge } from "../compatibility/judge.ts";
import { createHolders } from "../people/holders.ts";
import { placeChain } from "../places/place-facts.ts";
import { inUse } from "../profile/in-use.ts";
import type { Profile } from "../profile/profile.ts";
import type { Trip } from "../profile/trip.ts";
import { asking } from "./ask.ts";
import type { Belonging } from "./belonging.ts";
import { belongingsOf, type PersonsBelongings } from "./belongings-of.ts";
import { failuresOfTrip, type Place, type TripFailure } from "./failures-of-trip.ts";
import { meansOf, type Equipped, type LinkSaid, type TripMeans } from "./means-of.ts";
import { needsOfTrip, type Journey, type TripNeed } from "./needs-of-trip.ts";
import { struckOf, type Struck } from "./struck.ts";
import { issuerOf, networksOf } from "./tokens.ts";

/** What of a trip decides its plan. */
export type PlannedTrip = Pick<
  Trip,
  "destination" | "departs" | "returns" | "travellers" | "purpose" | "carry" | "places" | "needs"
>;

export interface PlanWorld {
  catalogue: Catalogue;
  lookup: Lookup;
  judge: Judge;
  profile: Pick<Profile, "people" | "things" | "links">;
  today: CalendarDate;
}

/**
 * A trip as the plan sees it, in words of the catalogue; `toProblem` leaves the words away.
 * - `means`: what counts; `unknown`: what nobody verified, which is shown and never counted.
 * - `adults`, `places`: who carries, and where something can be kept. - `struck`: the first of them, to whom things happen.
 */
export interface TripSituation {
  journey: Journey;
  travellers: readonly string[];
  adults: readonly string[];
  struck: Struck;
  needs: readonly TripNeed[];
  belongings: readonly Belonging[];
  expired: readonly Belonging[];
  beyond: readonly Belonging[];
  phones: ReadonlyMap<string, string>;
  homeNumbers: readonly Belonging[];
  means: ReadonlyMap<string, readonly TripMeans[]>;
  unknown: ReadonlyMap<string, readonly TripMeans[]>;
  failures: readonly TripFailure[];
  places: readonly Place[];
  issuer: (card: Belonging) => string;
  /** The place of a wallet among all, the most used first; 0 of what is none. */
  walletOrder: (product: string | null) => number;
}

/** The uses for which a line is one to carry data. */
const DATA_USES = ["mobile-data"];

/** What says that a line can be had there. */
const SOLD_USES = ["buy-sim", "long-use"];

/** Where things can be kept: with oneself and apart, in a hotel where one sleeps in one, and with each of the others. */
function placesOf(adults: readonly string[], isHome: boolean): Place[] {
  return [
    { id: "on-me", at: "on-me", with: null },
    { id: "second-place", at: "second-place", with: null },
    ...(isHome ? [] : [{ id: "hotel", at: "hotel" as const, with: null }]),
    ...(adults.length < 2
      ? []
      : adults.map((id): Place => ({ id: `other-person ${id}`, at: "other-person", with: id }))),
  ];
}

/** Gathers what a plan is made from. */
export function situationOf(world: PlanWorld, trip: PlannedTrip): TripSituation {
  const { catalogue, lookup, judge, profile, today } = world;
  const chain = placeChain(lookup, trip.destination);
  const region = chain.find((place) => place.region !== null)?.region ?? null;
  const places = [...new Set([trip.destination, ...chain.map(({ id }) => id)])];
  const journey: Journey = { places, region, purpose: trip.purpose };

  const things = inUse(profile.things);
  const travellers = travellersOf(lookup, profile.people, things, trip.travellers);
  // Where no adult travels along, children see to what adults would.
  const alone = travellers.every(({ child }) => child);
  const grown = travellers.map((one) => (alone ? { ...one, child: false } : one));
  const adults = grown.filter(({ child }) => !child).map(({ id }) => id);
  const holderOf = createHolders(lookup, profile);
  const theirs = groupBy(things, ({ person }) => person);

  const persons = grown.map(({ id, home, child }): PersonsBelongings & { ask: Equipped["ask"] } => {
    const { holder } = holderOf(id);
    const ask = asking(judge, lookup, holder, { id: trip.destination, region }, today);
    const wish = {
      person: id,
      home,
      places,
      region,
      departs: trip.departs,
      returns: trip.returns,
      today,
      verdict: (product: string) =>
        ask.there(product, lookup.kindOf(product) === "sim" ? SOLD_USES : [], true),
    };
    return { ...belongingsOf(catalogue, lookup, theirs.get(id) ?? [], child, wish), ask };
  });

  const linkOf = new Map(profile.links.map((link) => [`${link.card} ${link.wallet}`, link.state]));
  const linkSaid = (card: Belonging, wallet: Belonging): LinkSaid => {
    const state = linkOf.get(`${card.id} ${wallet.id}`);
    if (state === "linked") return "linked";
    return state === "failed" ? "no" : "open";
  };
  const issuer = (card: Belonging) => issuerOf(catalogue, lookup, card);
  const networks = (card: Belonging) => networksOf(lookup, card);

  const equipped = persons.map(({ person, ask, belongings, phone }): Equipped => {
    const sims = belongings.filter(({ kind }) => kind === "sim");
    const home = grown.find(({ id }) => id === person)?.home ?? null;
    const level = (sim: Belonging, uses: readonly string[], atAll: boolean) =>
      sim.product === null ? "unknown" : ask.there(sim.product, uses, atAll).level;
    const isHomeNumber = ({ product, getting }: Belonging) => {
      const sim = product === null ? undefined : lookup.product(product);
      if (sim?.kind !== "sim" || getting !== null || sim.number !== "yes") return false;
      return sim.issuedIn === null || sim.issuedIn === home;
    };
    return {
      person,
      ask,
      belongings,
      phone,
      dataLines: sims.filter((sim) => ["supported", "partial"].includes(level(sim, DATA_USES, true))),
      homeNumbers: sims.filter(isHomeNumber),
      hasNumber: (id) => {
        const sim = id === null ? undefined : lookup.product(id);
        return sim?.kind === "sim" && sim.number !== "no";
      },
      linkSaid,
      issuer,
      networks,
    };
  });

  const needs = needsOfTrip(catalogue.needs, grown, journey, trip.needs);
  const all = new Map(
    needs.map((need) => [
      need.id,
      equipped
        .filter(({ person }) => need.person === null || need.person === person)
        .flatMap((who) => meansOf(need.need, who, places)),
    ]),
  );
  const counted = (one: TripMeans) => one.verdict.level !== "unknown";
  const split = (keep: (one: TripMeans) => boolean) =>
    new Map([...all].map(([id, list]) => [id, list.filter(keep)]));

  const belongings = persons.flatMap((one) => one.belongings);
  const keptAt = placesOf(
    adults,
    adults.every((id) => grown.find((one) => one.id === id)?.home === region),
  );
  const phones = new Map(
    persons.flatMap(({ person, phone }): [string, string][] => (phone === null ? [] : [[person, phone]])),
  );
  const homeNumbers = equipped.flatMap((one) => one.homeNumbers);
  return {
    journey,
    travellers: grown.map(({ id }) => id),
    adults,
    struck: struckOf(
      profile.people.find(({ id }) => id === adults[0]),
      region,
    ),
    needs,
    belongings,
    expired: persons.flatMap((one) => one.expired),
    beyond: persons.flatMap((one) => one.beyond),
    phones,
    homeNumbers,
    means: split(counted),
    unknown: split((one) => !counted(one)),
    failures: failuresOfTrip(catalogue.failures, {
      adults,
      travellers: grown.map(({ id }) => id),
      belongings,
      phones,
      places: keptAt,
      homeNumbers,
      dataLines: equipped.flatMap((one) => one.dataLines),
      issuer,
      networks,
    }),
    places: keptAt,
    issuer,
    walletOrder: (product) => lookup.wallet(product ?? "")?.order ?? 0,
  };
}
