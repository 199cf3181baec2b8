import { EMPTY_OVERLAY, type Overlay } from "../overlay/overlay.ts";
import { withoutUnusedSources } from "../overlay/own-source.ts";
import type { Profile, Records } from "../profile/profile.ts";
import { knownIn, withKnown } from "../profile/trip-references.ts";

/** The parts that can be chosen; people come by themselves. */
export const EXPORT_KINDS = ["things", "links", "trips", "overlay", "views", "rates"] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

export interface ExportChoice {
  people: ReadonlySet<string>;
  kinds: ReadonlySet<ExportKind>;
}

/** The own products and places that records name, and those they inherit from, with the sources behind them. */
function ownBehind(overlay: Overlay, ids: readonly string[]): Overlay {
  const { cards, wallets, sims, destinations } = overlay;
  const byId = new Map([...cards, ...wallets, ...sims, ...destinations].map((r) => [r.id, r]));
  const wanted = new Set<string>();
  const queue = [...ids];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const record = byId.get(id);
    if (record === undefined || wanted.has(id)) continue;
    wanted.add(id);
    if ("inherits" in record && record.inherits !== undefined) queue.push(record.inherits);
  }
  const named = <T extends { id: string }>(list: readonly T[]) => list.filter(({ id }) => wanted.has(id));
  return withoutUnusedSources({
    ...EMPTY_OVERLAY,
    sources: overlay.sources,
    cards: named(cards),
    wallets: named(wallets),
    sims: named(sims),
    destinations: named(destinations),
  });
}

/**
 * The chosen part of a profile, with its references closed: a thing brings its person, a link both its ends, a trip its
 * travellers and who has something on it, and all of them the own products and places they name. A link goes with the person of its card. Of what a
 * trip takes, the things that are not in the part are left out.
 */
export function selectRecords(profile: Profile, { people, kinds }: ExportChoice): Records {
  const personOf = new Map(profile.things.map((thing) => [thing.id, thing.person]));
  const chosen = (thing: string) => people.has(personOf.get(thing) ?? "");
  const links = kinds.has("links") ? profile.links.filter(({ card }) => chosen(card)) : [];
  const linked = new Set(links.flatMap(({ card, wallet }) => [card, wallet]));
  const things = profile.things.filter(({ id }) => linked.has(id) || (kinds.has("things") && chosen(id)));
  const chosenTrips = kinds.has("trips")
    ? profile.trips.filter(({ travellers }) => travellers.some((id) => people.has(id)))
    : [];
  const trips = chosenTrips.map((trip) => withKnown(trip, knownIn({ things, people: profile.people })));
  const needed = new Set([
    ...people,
    ...things.map(({ person }) => person),
    ...trips.flatMap(({ travellers }) => travellers),
    ...trips.flatMap(({ places }) => Object.values(places).flatMap((place) => place.with ?? [])),
  ]);
  return {
    people: profile.people.filter(({ id }) => needed.has(id)),
    things,
    links,
    trips,
    overlay: kinds.has("overlay")
      ? profile.overlay
      : ownBehind(profile.overlay, [
          ...things.map(({ product }) => product),
          ...trips.map(({ destination }) => destination),
        ]),
    views: kinds.has("views") ? profile.views : [],
    rates: kinds.has("rates") ? profile.rates : [],
  };
}
